// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.screenkit;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.vaadin.flow.component.html.Div;
import java.util.Map;

/** The QR code of an address. */
public final class QrCode extends Div {

    /** In modules, as ISO/IEC 18004 requires. */
    private static final int QUIET_ZONE = 4;

    /**
     * @param name the image's name for screen readers
     * @throws IllegalArgumentException when the address is too long for a QR code
     */
    public QrCode(String address, String name) {
        addClassName("qr");
        getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", name)
                .setAttribute(PageAttributes.HREF, address)
                .setProperty("innerHTML", svg(encode(address)));
    }

    private static String svg(BitMatrix modules) {
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " + modules.getWidth() + " " + modules.getHeight()
                + "' fill='#000' shape-rendering='crispEdges' aria-hidden='true' focusable='false'><path d='"
                + path(modules) + "'/></svg>";
    }

    /** One subpath for each horizontal run of dark modules. */
    static String path(BitMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int end = endOfRun(modules, x, y);
                if (end > x) {
                    path.append('M').append(x).append(' ').append(y);
                    path.append('h')
                            .append(end - x)
                            .append("v1h")
                            .append(x - end)
                            .append('z');
                }
                x = end + 1;
            }
        }
        return path.toString();
    }

    private static int endOfRun(BitMatrix modules, int from, int y) {
        int x = from;
        while (x < modules.getWidth() && modules.get(x, y)) {
            x++;
        }
        return x;
    }

    private static BitMatrix encode(String address) {
        try {
            return new QRCodeWriter()
                    .encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code can hold an address of " + address.length() + " characters");
        }
    }
}
