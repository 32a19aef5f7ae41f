// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;

/** A visitor's phone. */
final class QrReader {

    private QrReader() {}

    static String read(BufferedImage paper) {
        return scan(paper).getText();
    }

    /** The distance of two of the corner patterns' middles, in dots: seven modules less than the side. */
    static double width(BufferedImage paper) {
        Result result = scan(paper);
        return Math.hypot(
                result.getResultPoints()[0].getX() - result.getResultPoints()[1].getX(),
                result.getResultPoints()[0].getY() - result.getResultPoints()[1].getY());
    }

    private static Result scan(BufferedImage paper) {
        int width = paper.getWidth();
        int height = paper.getHeight();
        int[] pixels = paper.getRGB(0, 0, width, height, null, 0, width);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))));
        } catch (ReaderException e) {
            throw new AssertionError("no phone reads this code", e);
        }
    }
}
