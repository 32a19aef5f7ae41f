// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** Programs of a test in place of a speech program, as the setting names them: a language and a file are put in. */
public final class SpeechProgram {

    private SpeechProgram() {}

    /** Says nothing, a third of a second long. */
    public static String silent(Path folder) throws IOException {
        return doing(folder, "cp '" + sound(folder) + "' \"$2\"");
    }

    /** @param does the commands of a shell: $1 is the language, $2 the file */
    public static String doing(Path folder, String does) throws IOException {
        Path script = Files.writeString(folder.resolve("speak"), "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return script + " {language} {file}";
    }

    private static Path sound(Path folder) throws IOException {
        AudioFormat format = new AudioFormat(22050, 16, 1, true, false);
        byte[] samples = new byte[22050 * 2 / 3 / 2 * 2];
        Path file = folder.resolve("said.wav");
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(samples), format, samples.length / 2),
                AudioFileFormat.Type.WAVE,
                file.toFile());
        return file;
    }
}
