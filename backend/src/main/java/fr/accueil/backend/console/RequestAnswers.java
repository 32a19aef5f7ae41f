// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.console;

import java.util.List;
import java.util.Optional;

/** Answers one kind of requests in a running server. */
public interface RequestAnswers {

    RequestKind kind();

    /** @return the lines of the answer; empty for a request that makes no sense */
    Optional<List<String>> answer(List<String> lines);
}
