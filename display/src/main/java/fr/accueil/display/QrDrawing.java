// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.vaadin.flow.component.html.Div;
import java.util.Map;

/** An address to be scanned from some steps away. */
final class QrDrawing extends Div {

    private static final int QUIET_ZONE = 3;

    QrDrawing(String address, String name) {
        addClassName("qr");
        getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", name)
                .setAttribute("data-href", address);
        var modules = encode(address);
        getElement()
                .setProperty(
                        "innerHTML",
                        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %1$d %1$d' aria-hidden='true'><path d='%2$s'/></svg>"
                                .formatted(modules.getWidth(), path(modules)));
    }

    private static String path(BitMatrix modules) {
        var path = new StringBuilder();
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
        } catch (WriterException e) {
            throw new IllegalArgumentException("no code can hold " + address.length() + " characters", e);
        }
    }
}
