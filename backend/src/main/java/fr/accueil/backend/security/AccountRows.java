// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import org.springframework.data.jpa.repository.JpaRepository;

interface AccountRows extends JpaRepository<AccountRow, String> {}
