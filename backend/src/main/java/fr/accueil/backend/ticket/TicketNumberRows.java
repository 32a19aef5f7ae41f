// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import org.springframework.data.jpa.repository.JpaRepository;

public interface TicketNumberRows extends JpaRepository<TicketNumberRow, String> {}
