// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Erasing;
import fr.accueil.backend.support.Hall;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A hall with appointments, in the site "salle": RDV and RDV-B are its check-in services. */
final class ExpectedVisitorsFixture {

    final Hall hall;
    final Appointments service;
    final AppointmentImport files;
    final ExpectedVisitors expectedVisitors;

    ExpectedVisitorsFixture(Database database) {
        this.hall = Hall.on(database);
        this.service = hall.bean(Appointments.class);
        this.files = hall.bean(AppointmentImport.class);
        this.expectedVisitors = hall.bean(ExpectedVisitors.class);
        hall.jdbc.update("delete from appointment");
        hall.jdbc.update("delete from rdv_notice");
    }

    Instant now() {
        return hall.clock.instant();
    }

    /** Books so many minutes from now, under an invented name. */
    Instant book(String reference, int minutes) {
        return book(reference, "RDV", minutes, false);
    }

    Instant book(String reference, String service, int minutes, boolean cancelled) {
        Instant at = now().plus(Duration.ofMinutes(minutes));
        take("""
                référence;date;heure;motif;nom;langue;statut
                %s;%s;%s;%s;PERSONNE Invente;en;%s
                """.formatted(
                        reference,
                        hall.site.local(at).toLocalDate(),
                        hall.site.local(at).toLocalTime(),
                        service,
                        cancelled ? "annulé" : ""));
        return at;
    }

    AppointmentImport.Reading read(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    AppointmentImport.Reading read(byte[] file) {
        try {
            return files.read(hall.admin(), hall.site, new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int take(String csv) {
        AppointmentImport.Reading reading = read(csv);
        assertThat(reading.preview().refusal()).isEmpty();
        assertThat(reading.preview().problems()).isEmpty();
        return files.take(hall.admin(), hall.site, reading);
    }

    CheckIn show(String code) {
        return service.checkIn(hall.admin(), hall.site, code, Optional.empty(), false);
    }

    CheckIn.CheckedIn checkIn(String code) {
        CheckIn result = show(code);
        assertThat(result).isInstanceOf(CheckIn.CheckedIn.class);
        return (CheckIn.CheckedIn) result;
    }

    int kept() {
        return hall.jdbc.queryForObject("select count(*) from appointment", Integer.class);
    }

    /** What the minutes after now erase. */
    void erase() {
        Erasing.now(hall, Retention.APPOINTMENT_NAMES);
        Erasing.now(hall, Retention.APPOINTMENTS);
        Erasing.now(hall, Retention.APPOINTMENT_NOTICES);
    }
}
