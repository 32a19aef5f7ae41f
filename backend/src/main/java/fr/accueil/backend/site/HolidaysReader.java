// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import fr.accueil.backend.site.mistake.Fault;
import fr.accueil.backend.site.mistake.FaultKind;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads which calendar of public holidays a site has. */
final class HolidaysReader {

    private static final Logger LOG = LoggerFactory.getLogger(HolidaysReader.class);
    private static final String FRANCE = "FR";

    /** Departments and territories of France that have a calendar of their own, under a country code of their own. */
    private static final Map<String, String> OVERSEAS = Map.ofEntries(
            Map.entry("971", "GP"),
            Map.entry("972", "MQ"),
            Map.entry("973", "GF"),
            Map.entry("974", "RE"),
            Map.entry("975", "PM"),
            Map.entry("976", "YT"),
            Map.entry("977", "BL"),
            Map.entry("978", "MF"),
            Map.entry("986", "WF"),
            Map.entry("987", "PF"),
            Map.entry("988", "NC"));

    private final YamlMap map;
    private final boolean kept;

    /** @param kept whether the site is in the database already: an unknown department was taken before */
    HolidaysReader(YamlMap map, boolean kept) {
        this.map = map.allowing("country", "department");
        this.kept = kept;
    }

    Function<LocalDate, Optional<PublicHoliday>> holidays() {
        String country = map.text("country").toUpperCase(Locale.ROOT);
        if (!Set.of(Locale.getISOCountries()).contains(country)) {
            throw map.fail("country", FaultKind.NOT_A_COUNTRY.of());
        }
        Optional<String> department = map.optionalText("department").map(text -> written(country, text));
        Optional<String> overseas = department
                .flatMap(HolidaysReader::overseas)
                .filter(own -> Set.of(FRANCE, own).contains(country));
        if (overseas.isPresent()) {
            return days(calendar(overseas.get()));
        }
        HolidayManager calendar = calendar(country);
        return department
                .flatMap(text -> part(calendar, country, text))
                .map(part -> days(calendar, part))
                .orElseGet(() -> days(calendar));
    }

    private static String written(String country, String department) {
        return country.equals(FRANCE) && department.matches("[1-9]") ? "0" + department : department;
    }

    private static Optional<String> overseas(String department) {
        return Optional.ofNullable(OVERSEAS.get(department));
    }

    private HolidayManager calendar(String country) {
        String code = country.toLowerCase(Locale.ROOT);
        if (HolidayManager.getSupportedCalendarCodes().stream().noneMatch(code::equalsIgnoreCase)) {
            throw map.fail("country", FaultKind.NO_HOLIDAYS.of(country));
        }
        return HolidayManager.getInstance(ManagerParameters.create(code));
    }

    /** The part of a country as its calendar names it; Paris is 75C there. */
    private Optional<String> part(HolidayManager calendar, String country, String department) {
        Set<String> parts = calendar.getCalendarHierarchy().getChildren().keySet();
        Optional<String> part = parts.stream()
                .filter(one -> one.equalsIgnoreCase(department)
                        || (country.equals(FRANCE) && department.equals("75") && one.equals("75C")))
                .findFirst();
        if (part.isEmpty()) {
            SiteFileException unknown = map.fail("department", notADepartment(department, country, parts));
            if (!kept) {
                throw unknown;
            }
            LOG.warn("{}; until it is corrected the public holidays of the whole country count", unknown.getMessage());
        }
        return part;
    }

    private static Fault notADepartment(String department, String country, Set<String> parts) {
        if (country.equals(FRANCE)) {
            return FaultKind.NOT_A_DEPARTMENT_OF_FRANCE.of(department, country);
        }
        return parts.isEmpty()
                ? FaultKind.NO_DEPARTMENTS.of(department, country)
                : FaultKind.NOT_A_DEPARTMENT.of(
                        department, country, parts.stream().sorted().collect(Collectors.joining(", ")));
    }

    private static Function<LocalDate, Optional<PublicHoliday>> days(HolidayManager calendar, String... part) {
        return day -> !calendar.isHoliday(day, part)
                ? Optional.empty()
                : calendar.getHolidays(day, day, part).stream()
                        .filter(holiday -> isDayOff(holiday.getType()))
                        .findFirst()
                        .map(HolidaysReader::named);
    }

    /** An observance is a day that is celebrated, and worked. */
    private static boolean isDayOff(HolidayType type) {
        return switch (type) {
            case PUBLIC_HOLIDAY, BANK_HOLIDAY -> true;
            case OBSERVANCE -> false;
        };
    }

    private static PublicHoliday named(Holiday holiday) {
        return new PublicHoliday(holiday.getPropertiesKey(), holiday.getDescription(Locale.FRENCH));
    }
}
