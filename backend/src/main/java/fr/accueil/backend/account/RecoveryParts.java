// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

import fr.accueil.backend.audit.Audit;
import fr.accueil.backend.security.signin.SignIns;
import org.springframework.context.annotation.Import;

/** The parts of {@link AccountRecovery}, for a program that has the database alone. */
@Import({AccountRecovery.class, AccountStore.class, Audit.class, SignIns.class})
public class RecoveryParts {}
