// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.idempotency;

import org.springframework.data.jpa.repository.JpaRepository;

interface AnsweredCommandRepository extends JpaRepository<AnsweredCommand, String> {}
