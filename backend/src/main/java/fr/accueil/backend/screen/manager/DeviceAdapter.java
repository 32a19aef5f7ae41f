// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.device.Availability;
import fr.accueil.backend.device.DeviceCommands;
import fr.accueil.backend.device.DeviceKind;
import fr.accueil.backend.device.DeviceReading;
import fr.accueil.backend.device.DeviceState;
import fr.accueil.backend.device.SoundSource;
import fr.accueil.backend.device.TestCalls;
import fr.accueil.backend.language.ScreenLanguage;
import fr.accueil.backend.media.Media;
import fr.accueil.backend.media.MediaFault;
import fr.accueil.backend.screen.ScreenRefresher;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.CurrentSite;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.DisplayPlan;
import fr.accueil.backend.site.KioskPlan;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.SurveyPlan;
import fr.accueil.backend.slip.PrinterState;
import fr.accueil.backend.slip.SlipData;
import fr.accueil.backend.slip.SlipState;
import fr.accueil.backend.slip.Slips;
import fr.accueil.backend.ticket.reading.QueueQueries;
import fr.accueil.backend.web.PublicAddress;
import fr.accueil.manager.device.DeviceList;
import fr.accueil.manager.device.DevicePort;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Implements the port of the page of kiosks and screens. */
@Component
class DeviceAdapter implements DevicePort {

    private static final String ENROL = "/device";

    private final CurrentSite currentSite;
    private final QueueQueries queries;
    private final DeviceReading reading;
    private final DeviceCommands commands;
    private final Slips slips;
    private final CurrentActor actors;
    private final ScreenRefresher screenRefresher;
    private final PublicAddress address;
    private final Clock clock;
    private final Media media;
    private final TestCalls tests;

    DeviceAdapter(
            CurrentSite currentSite,
            QueueQueries queries,
            DeviceReading reading,
            DeviceCommands commands,
            Slips slips,
            CurrentActor actors,
            ScreenRefresher screenRefresher,
            PublicAddress address,
            Clock clock,
            Media media,
            TestCalls tests) {
        this.currentSite = currentSite;
        this.queries = queries;
        this.reading = reading;
        this.commands = commands;
        this.slips = slips;
        this.actors = actors;
        this.screenRefresher = screenRefresher;
        this.address = address;
        this.clock = clock;
        this.media = media;
        this.tests = tests;
    }

    @Override
    public DeviceList devices() {
        Site site = site();
        return list(site, ScreenLanguage.or(site.language()));
    }

    @Override
    public Registration watch(Consumer<DeviceList> listener) {
        Site site = site();
        Locale language = ScreenLanguage.or(site.language());
        return screenRefresher.watch(site.code(), () -> list(currentSite.again(site), language), listener);
    }

    private Site site() {
        return currentSite.require(Permission.MANAGE_DEVICES);
    }

    private DeviceList list(Site site, Locale language) {
        Instant now = clock.instant();
        return queries.atOneMoment(() -> new DeviceList(
                queries.lastSeq(site),
                site.name().in(language),
                site.zone(),
                now,
                Availability.TARGET,
                reading.devices(site).stream()
                        .map(state -> device(site, state, kind(state.kind()), language))
                        .toList(),
                media.faults().stream()
                        .map(fault -> new DeviceList.Unshown(fault.name(), why(fault.reason())))
                        .toList()));
    }

    private static DeviceList.Why why(MediaFault.Reason reason) {
        return switch (reason) {
            case OTHER_KIND -> DeviceList.Why.OTHER_KIND;
            case EMPTY -> DeviceList.Why.EMPTY;
            case TOO_LARGE -> DeviceList.Why.TOO_LARGE;
            case NOT_WHAT_IT_SAYS -> DeviceList.Why.NOT_WHAT_IT_SAYS;
            case MOVES -> DeviceList.Why.MOVES;
            case UNREADABLE -> DeviceList.Why.UNREADABLE;
            case ONE_TOO_MANY -> DeviceList.Why.ONE_TOO_MANY;
        };
    }

    private DeviceList.Device device(Site site, DeviceState state, DeviceList.Kind kind, Locale language) {
        DeviceList.State shown = shown(state);
        OptionalDouble share = state.today().share();
        return new DeviceList.Device(
                new DeviceList.Key(kind, state.code()),
                place(site, state, language).orElse(""),
                shown,
                state.enrolled(),
                since(state, shown),
                state.outOfOrder().map(DeviceState.OutOfOrder::reason).filter(reason -> !reason.isBlank()),
                kind == DeviceList.Kind.KIOSK ? printer(slips.stateOf(site, state.code())) : Optional.empty(),
                kind == DeviceList.Kind.DISPLAY ? state.sound().map(DeviceAdapter::voice) : Optional.empty(),
                share.isPresent() ? Optional.of(share.getAsDouble()) : Optional.empty());
    }

    private static Optional<Instant> since(DeviceState state, DeviceList.State shown) {
        return switch (shown) {
            case OUT_OF_ORDER -> state.outOfOrder().map(DeviceState.OutOfOrder::since);
            case WORKS -> state.aliveSince();
            case SILENT, NOT_ENROLLED -> state.seenAt();
        };
    }

    private static DeviceList.Voice voice(SoundSource.Heard reported) {
        DeviceList.Sound sound = switch (reported.sound()) {
            case SERVER -> DeviceList.Sound.SERVER;
            case BROWSER -> DeviceList.Sound.BROWSER;
            case CHIME -> DeviceList.Sound.CHIME;
            case BLOCKED -> DeviceList.Sound.BLOCKED;
        };
        return new DeviceList.Voice(sound, reported.since());
    }

    private static Optional<DeviceList.Printer> printer(PrinterState state) {
        return switch (state) {
            case PrinterState.NoPrinter none -> Optional.empty();
            case PrinterState.NoReport never -> printer(DeviceList.Paper.UNKNOWN, Optional.empty());
            case PrinterState.Ready ready -> printer(DeviceList.Paper.PRINTS, Optional.of(ready.since()));
            case PrinterState.PaperLow low -> printer(DeviceList.Paper.LOW, Optional.of(low.since()));
            case PrinterState.PaperOut out -> printer(DeviceList.Paper.OUT, Optional.of(out.since()));
            case PrinterState.Failing failing -> printer(DeviceList.Paper.FAILS, Optional.of(failing.since()));
        };
    }

    private static Optional<DeviceList.Printer> printer(DeviceList.Paper paper, Optional<Instant> since) {
        return Optional.of(new DeviceList.Printer(paper, since));
    }

    private static DeviceList.State shown(DeviceState state) {
        if (state.outOfOrder().isPresent()) {
            return DeviceList.State.OUT_OF_ORDER;
        }
        if (!state.enrolled()) {
            return DeviceList.State.NOT_ENROLLED;
        }
        return state.works() ? DeviceList.State.WORKS : DeviceList.State.SILENT;
    }

    private static Optional<String> place(Site site, DeviceState state, Locale language) {
        return switch (state.kind()) {
            case KIOSK -> site.kiosk(state.code()).map(KioskPlan::place).map(words -> words.in(language));
            case DISPLAY -> site.display(state.code()).map(DisplayPlan::place).map(words -> words.in(language));
            case SIGN -> site.counter(state.code()).map(plan -> plan.name(language));
            case SURVEY -> site.survey(state.code()).map(SurveyPlan::place).map(words -> words.in(language));
        };
    }

    private static DeviceList.Kind kind(DeviceKind kind) {
        return switch (kind) {
            case KIOSK -> DeviceList.Kind.KIOSK;
            case DISPLAY -> DeviceList.Kind.DISPLAY;
            case SIGN -> DeviceList.Kind.SIGN;
            case SURVEY -> DeviceList.Kind.SURVEY;
        };
    }

    private static DeviceKind kind(DeviceList.Kind kind) {
        return switch (kind) {
            case KIOSK -> DeviceKind.KIOSK;
            case DISPLAY -> DeviceKind.DISPLAY;
            case SIGN -> DeviceKind.SIGN;
            case SURVEY -> DeviceKind.SURVEY;
        };
    }

    @Override
    public Optional<NewCode> newCode(DeviceList.Key device) {
        return commands.newCode(actors.get(), site(), kind(device.kind()), device.code())
                .map(made -> new NewCode(made.code(), made.until(), address.of(ENROL)));
    }

    @Override
    public void revoke(DeviceList.Key device) {
        commands.revoke(actors.get(), site(), kind(device.kind()), device.code());
    }

    @Override
    public void putOutOfOrder(DeviceList.Key device, String reason) {
        commands.putOutOfOrder(actors.get(), site(), kiosk(device), reason);
    }

    @Override
    public void putBackInOrder(DeviceList.Key device) {
        commands.putBackInOrder(actors.get(), site(), kiosk(device));
    }

    @Override
    public Registration printTest(DeviceList.Key device, Consumer<TestPrint> listener) {
        Site site = site();
        String kiosk = kiosk(device);
        if (site.kiosk(kiosk).isEmpty()) {
            return () -> {};
        }
        UUID test = UUID.randomUUID();
        slips.print(site, kiosk, SlipData.ofTest(site.language(), clock.instant(), address.of("/")), test);
        Runnable over = slips.watch(test, state -> listener.accept(testPrint(state)));
        return over::run;
    }

    @Override
    public void callTest(DeviceList.Key device) {
        tests.show(actors.get(), site(), kind(device.kind()), device.code());
    }

    private static TestPrint testPrint(SlipState state) {
        return switch (state) {
            case SlipState.Printing _ -> TestPrint.PRINTING;
            case SlipState.Printed(boolean paperLow) -> paperLow ? TestPrint.PAPER_LOW : TestPrint.PRINTED;
            case SlipState.PaperOut _ -> TestPrint.PAPER_OUT;
            // A browser prints by itself: its kiosk has no printer here.
            case SlipState.Failed _, SlipState.None _, SlipState.ByBrowser _ -> TestPrint.FAILED;
        };
    }

    /** A device of another kind is no kiosk. */
    private static String kiosk(DeviceList.Key device) {
        return device.kind() == DeviceList.Kind.KIOSK ? device.code() : "";
    }
}
