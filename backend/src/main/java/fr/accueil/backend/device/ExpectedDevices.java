// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import fr.accueil.backend.site.Site;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The devices that a site names: each has a row, and can be enrolled from then on. */
@Component
public class ExpectedDevices {

    private final DeviceRows rows;

    ExpectedDevices(DeviceRows rows) {
        this.rows = rows;
    }

    /** Makes the rows of devices that a site names and that have none. */
    public void expect(Site site) {
        of(site).filter(row -> !rows.existsById(row.id())).forEach(rows::save);
    }

    static Stream<DeviceRow> of(Site site) {
        return Stream.of(
                        site.kiosks().stream().map(kiosk -> new DeviceRow(site.code(), DeviceKind.KIOSK, kiosk.code())),
                        site.displays().stream()
                                .map(display -> new DeviceRow(site.code(), DeviceKind.DISPLAY, display.code())),
                        site.counters().stream()
                                .map(counter -> new DeviceRow(site.code(), DeviceKind.SIGN, counter.code())),
                        site.surveys().stream()
                                .map(survey -> new DeviceRow(site.code(), DeviceKind.SURVEY, survey.code())))
                .flatMap(devices -> devices);
    }
}
