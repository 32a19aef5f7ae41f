// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.voice;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Sounds as WAV files. */
final class Wave {

    private static final double PAUSE_SECONDS = 0.12;

    private Wave() {}

    /** Whether these bytes are a WAV file with some sound. */
    static boolean isSound(byte[] bytes) {
        try (AudioInputStream sound = AudioSystem.getAudioInputStream(new ByteArrayInputStream(bytes))) {
            return AudioSystem.getAudioFileFormat(new ByteArrayInputStream(bytes))
                                    .getType()
                            == AudioFileFormat.Type.WAVE
                    && sound.readNBytes(sound.getFormat().getFrameSize()).length > 0;
        } catch (IOException | UnsupportedAudioFileException | RuntimeException e) {
            return false;
        }
    }

    /** One after the other with a short pause; nothing when they were not recorded alike. */
    static Optional<byte[]> joined(List<byte[]> sounds) {
        ByteArrayOutputStream samples = new ByteArrayOutputStream();
        AudioFormat format = null;
        try {
            for (byte[] bytes : sounds) {
                try (AudioInputStream sound = AudioSystem.getAudioInputStream(new ByteArrayInputStream(bytes))) {
                    if (format != null && !format.matches(sound.getFormat())) {
                        return Optional.empty();
                    }
                    if (format != null) {
                        samples.writeBytes(pause(format));
                    }
                    format = sound.getFormat();
                    sound.transferTo(samples);
                }
            }
            return format == null ? Optional.empty() : Optional.of(file(samples.toByteArray(), format));
        } catch (IOException | UnsupportedAudioFileException e) {
            return Optional.empty();
        }
    }

    private static byte[] pause(AudioFormat format) {
        byte[] silence = new byte[(int) (PAUSE_SECONDS * format.getFrameRate()) * format.getFrameSize()];
        boolean unsigned = format.getEncoding().equals(AudioFormat.Encoding.PCM_UNSIGNED);
        Arrays.fill(silence, (byte) (unsigned ? 128 : 0));
        return silence;
    }

    private static byte[] file(byte[] samples, AudioFormat format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        long frames = samples.length / format.getFrameSize();
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(samples), format, frames),
                AudioFileFormat.Type.WAVE,
                file);
        return file.toByteArray();
    }
}
