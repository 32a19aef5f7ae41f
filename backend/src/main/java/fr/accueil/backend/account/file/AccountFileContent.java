// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.file;

import fr.accueil.backend.account.AccountDraft;
import fr.accueil.backend.account.AccountFault;
import java.util.List;

/** What a file of new accounts holds. */
public sealed interface AccountFileContent {

    /** It cannot be read as a whole. */
    record Refused(AccountFileRefusal why) implements AccountFileContent {}

    /** All lines, wrong ones too, in the order of the file. */
    record Lines(List<Line> all) implements AccountFileContent {

        /** Whether every line can be taken. */
        public boolean isRight() {
            return all.stream().allMatch(line -> line.faults().isEmpty());
        }

        /** The accounts of all lines. */
        public List<AccountDraft> drafts() {
            return all.stream().map(Line::draft).toList();
        }
    }

    /**
     * One account.
     *
     * @param number of the line in the file, from 1
     * @param faults empty when it can be taken
     */
    record Line(int number, AccountDraft draft, List<AccountFault> faults) {

        /** It holds a name. */
        @Override
        public String toString() {
            return "line " + number;
        }
    }
}
