// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.console;

import java.io.Console;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a command speaks with the person who gave it.
 *
 * @param question prints a sentence and waits for a line; empty when no person can be asked
 */
public record Terminal(PrintStream out, PrintStream err, Function<String, Optional<String>> question) {

    /** That of this process. */
    public static Terminal here() {
        return new Terminal(System.out, System.err, Terminal::ask);
    }

    private static Optional<String> ask(String sentence) {
        Console console = System.console();
        return console == null || !console.isTerminal()
                ? Optional.empty()
                : Optional.of(String.valueOf(console.readLine("%s ", sentence)));
    }

    /** Lines in which no sign of a file can move the cursor or change colours. */
    public void say(List<String> lines) {
        lines.forEach(line -> out.println(plain(line)));
    }

    public void complain(List<String> lines) {
        lines.forEach(line -> err.println(plain(line)));
    }

    private static String plain(String line) {
        return line.replaceAll("\\p{Cntrl}", " ");
    }
}
