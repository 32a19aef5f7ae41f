// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.account;

import java.util.List;
import java.util.function.Supplier;

/** The content of a file of new accounts. */
public sealed interface AccountFile {

    /** The whole file cannot be read. */
    record Refused(Why why) implements AccountFile {}

    /**
     * The lines of a file.
     *
     * @param lines all of them, wrong ones too
     * @param take creates all accounts, or none; offered when no line is wrong
     */
    record Read(List<Line> lines, Supplier<AccountReply> take) implements AccountFile {

        boolean isRight() {
            return lines.stream().allMatch(line -> line.faults().isEmpty());
        }
    }

    /** @param number of the line in the file */
    record Line(int number, AccountForm form, List<AccountReply.Fault> faults) {

        @Override
        public String toString() {
            return "line " + number;
        }
    }

    /** Why a file is refused. */
    enum Why {
        EMPTY,
        TOO_LARGE,
        OTHER_ENCODING,
        NO_HEADER,
        TOO_MANY_LINES,
        UNREADABLE
    }
}
