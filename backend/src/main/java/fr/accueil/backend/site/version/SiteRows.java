// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site.version;

import org.springframework.data.jpa.repository.JpaRepository;

interface SiteRows extends JpaRepository<SiteRow, String> {}
