// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import java.util.Map;

/** An address to be scanned with a phone. */
final class ReceptionQr extends Div {
    private static final int QUIET_ZONE = 4;

    ReceptionQr(String address, String name) {
        addClassName("qr");
        getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", name)
                .setAttribute("data-href", address);
        BitMatrix modules = encode(address);
        add(new Svg("<svg viewBox='0 0 " + modules.getWidth() + " " + modules.getHeight()
                + "' fill='currentColor' aria-hidden='true' shape-rendering='crispEdges'><path d='" + path(modules)
                + "'/></svg>"));
    }

    private static String path(BitMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
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
