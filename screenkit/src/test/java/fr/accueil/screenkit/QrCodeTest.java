// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.screenkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final int SCALE = 8;
    private static final Pattern BOX = Pattern.compile("viewBox='0 0 (\\d+) ");
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    @Test
    void a_phone_reads_the_address_that_is_drawn() throws Exception {
        String address = "https://accueil.loire-atlantique.gouv.fr/t/Zk3vQ8wLx02mN5yT";
        QrCode code = new QrCode(address, "Code QR");

        assertThat(scan(drawing(code))).isEqualTo(address);
    }

    @Test
    void a_row_of_dark_squares_is_one_stroke() {
        BitMatrix modules = new BitMatrix(4, 1);
        modules.setRegion(0, 0, 1, 1);
        modules.setRegion(2, 0, 2, 1);

        assertThat(QrCode.path(modules)).isEqualTo("M0 0h1v1h-1zM2 0h2v1h-2z");
    }

    @Test
    void an_address_that_no_code_can_hold_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new QrCode("https://a.fr/" + "x".repeat(4000), ""));
    }

    private static String drawing(QrCode code) {
        return code.getElement().getProperty("innerHTML");
    }

    private static String scan(String svg) throws Exception {
        int size = BOX.matcher(svg)
                .results()
                .mapToInt(box -> Integer.parseInt(box.group(1)))
                .findFirst()
                .orElseThrow();
        int width = size * SCALE;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xffffff);
        RUN.matcher(svg).results().forEach(run -> paint(run, pixels, width));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels))))
                .getText();
    }

    private static void paint(MatchResult run, int[] pixels, int width) {
        int x = Integer.parseInt(run.group(1)) * SCALE;
        int y = Integer.parseInt(run.group(2)) * SCALE;
        int length = Integer.parseInt(run.group(3)) * SCALE;
        for (int row = y; row < y + SCALE; row++) {
            Arrays.fill(pixels, row * width + x, row * width + x + length, 0);
        }
    }
}
