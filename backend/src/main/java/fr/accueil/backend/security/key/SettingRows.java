// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.key;

import org.springframework.data.jpa.repository.JpaRepository;

interface SettingRows extends JpaRepository<SettingRow, String> {}
