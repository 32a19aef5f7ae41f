// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param surveyFile the survey; empty for the one that comes along */
@ConfigurationProperties("accueil")
record SurveySettings(@DefaultValue("") String surveyFile) {}
