// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The memory of another Java process, as jcmd reports it. */
final class HeapUse {

    private HeapUse() {}

    /** Bytes of the heap in use after a collection of all that is not. */
    static long of(long pid) {
        jcmd(pid, "GC.run");
        Matcher used = Pattern.compile("used (\\d+)K").matcher(jcmd(pid, "GC.heap_info"));
        long bytes = 0;
        // The generations come first, each with its use; what follows is no heap.
        for (int generation = 0; generation < 2 && used.find(); generation++) {
            bytes += Long.parseLong(used.group(1)) * 1024;
        }
        return bytes;
    }

    private static String jcmd(long pid, String command) {
        try {
            Process asking = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            String.valueOf(pid),
                            command)
                    .redirectErrorStream(true)
                    .start();
            return new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
