// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.vaadin.flow.component.html.Div;
import java.util.Map;

/** An address to be scanned with a phone. */
final class QrCode extends Div {
    private static final int QUIET_ZONE = 4;

    QrCode(String address, String name) {
        addClassName("qr");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", name);
        getElement().setAttribute("data-href", address);
        BitMatrix modules = encode(address);
        add(new Drawing("0 0 " + modules.getWidth() + " " + modules.getHeight(), "<path d='" + path(modules) + "'/>"));
    }

    /** One subpath per horizontal run of dark modules. */
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
