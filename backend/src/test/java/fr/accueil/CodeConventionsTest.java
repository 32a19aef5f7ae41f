// SPDX-License-Identifier: EUPL-1.2
package fr.accueil;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

/** The rules of the code: one clock, no interrupts at the database, tests that read as sentences and never sleep. */
class CodeConventionsTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.accueil");
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("fr.accueil")
            .that(DescribedPredicate.describe(
                    "are no bad examples", one -> !one.getName().contains("CodeConventionsTest$")));

    private static final Set<String> HAVE_NOW = Stream.of(
                    Instant.class,
                    LocalDate.class,
                    LocalTime.class,
                    LocalDateTime.class,
                    ZonedDateTime.class,
                    OffsetDateTime.class,
                    Year.class)
            .map(Class::getName)
            .collect(Collectors.toUnmodifiableSet());

    private static final ArchRule NO_CODE_ASKS_THE_MACHINE = noClasses()
            .that()
            .resideOutsideOfPackage("fr.accueil.backend.time")
            .should()
            .accessTargetWhere(
                    DescribedPredicate.describe("asks the machine for the time", CodeConventionsTest::asksTheMachine))
            .because("the time comes from the injected clock, so that tests can turn it");

    private static final ArchRule TESTS_ARE_SENTENCES = methods()
            .that()
            .areMetaAnnotatedWith(Testable.class)
            .should()
            .haveNameMatching("[a-z0-9]+(_[a-z0-9]+)+")
            .because("a receptionist shall understand what is tested");

    static final ArchRule NO_TEST_SLEEPS =
            noClasses().should().accessTargetWhere(DescribedPredicate.describe("sleeps", CodeConventionsTest::sleeps));

    /** A printer, a voice and the simulated visitors of another process never touch the database. */
    private static final ArchRule NO_CODE_INTERRUPTS = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "fr.accueil.backend.slip", "fr.accueil.backend.voice", "fr.accueil.backend.simulate")
            .should()
            .accessTargetWhere(
                    DescribedPredicate.describe("interrupts another thread", CodeConventionsTest::interrupts))
            .because("a thread that is interrupted within H2 closes the database for all threads");

    private static boolean asksTheMachine(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        String owner = target.getOwner().getName();
        String name = target.getName();
        boolean bareNow = HAVE_NOW.contains(owner)
                && name.equals("now")
                && target.getRawParameterTypes().isEmpty();
        boolean millis = owner.equals(System.class.getName()) && name.equals("currentTimeMillis");
        boolean ownClock = owner.equals(Clock.class.getName()) && (name.startsWith("system") || name.matches("tick.+"));
        return bareNow || millis || ownClock;
    }

    private static boolean sleeps(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Thread.class)
                && access.getTarget().getName().equals("sleep");
    }

    private static boolean interrupts(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        return target.getName().equals("shutdownNow")
                || isInterruption(target.getOwner(), target.getName()) && !interruptsItself(access.getOrigin())
                || target.getName().equals("cancel") && target.getOwner().isAssignableTo(Future.class);
    }

    private static boolean isInterruption(JavaClass owner, String name) {
        return owner.isEquivalentTo(Thread.class) && name.equals("interrupt");
    }

    /** A method that was interrupted interrupts its own thread again. */
    private static boolean interruptsItself(JavaCodeUnit origin) {
        return origin.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTarget().getName().equals("currentThread"));
    }

    @Test
    void no_code_interrupts_a_thread_that_may_be_reading_the_database() {
        NO_CODE_INTERRUPTS.check(PRODUCT);
    }

    @Test
    void the_time_comes_from_the_one_clock() {
        NO_CODE_ASKS_THE_MACHINE.check(PRODUCT);
    }

    @Test
    void test_names_are_sentences() {
        TESTS_ARE_SENTENCES.check(TESTS);
    }

    @Test
    void no_test_sleeps() {
        NO_TEST_SLEEPS.check(TESTS);
    }

    @Test
    void bad_habits_are_noticed() {
        for (Class<?> bad :
                Set.of(AsksNow.class, HandsNowOn.class, AsksMillis.class, MakesAClock.class, MakesATick.class)) {
            assertThat(violates(NO_CODE_ASKS_THE_MACHINE, bad))
                    .as(bad.getName())
                    .isTrue();
        }
        assertThat(violates(NO_CODE_ASKS_THE_MACHINE, AsksTheClock.class)).isFalse();
        assertThat(violates(NO_TEST_SLEEPS, Sleeps.class)).isTrue();
        for (Class<?> bad : Set.of(ShutsDownNow.class, Interrupts.class, CancelsAtWork.class)) {
            assertThat(violates(NO_CODE_INTERRUPTS, bad)).as(bad.getName()).isTrue();
        }
        assertThat(violates(NO_CODE_INTERRUPTS, SaysItAgain.class)).isFalse();
        assertThat(violates(TESTS_ARE_SENTENCES, BadName.class)).isTrue();
    }

    private static boolean violates(ArchRule rule, Class<?> bad) {
        return rule.evaluate(new ClassFileImporter().importClasses(bad)).hasViolation();
    }

    private static final class ShutsDownNow {
        void end(ExecutorService workers) {
            workers.shutdownNow();
        }
    }

    private static final class Interrupts {
        void end(Thread worker) {
            worker.interrupt();
        }
    }

    private static final class CancelsAtWork {
        void end(Future<String> work) {
            work.cancel(true);
        }
    }

    private static final class SaysItAgain {
        void end() {
            Thread.currentThread().interrupt();
        }
    }

    private static final class AsksNow {
        Instant when() {
            return Instant.now();
        }
    }

    private static final class HandsNowOn {
        Supplier<LocalDate> when() {
            return LocalDate::now;
        }
    }

    private static final class AsksMillis {
        long when() {
            return System.currentTimeMillis();
        }
    }

    private static final class MakesAClock {
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    private static final class MakesATick {
        Clock clock() {
            return Clock.tickMillis(java.time.ZoneOffset.UTC);
        }
    }

    private static final class AsksTheClock {
        Instant when(Clock clock) {
            return Instant.now(clock);
        }
    }

    private static final class Sleeps {
        void rest() throws InterruptedException {
            Thread.sleep(1);
        }
    }

    /** Carries the mark that all kinds of tests carry, without being one. */
    private static final class BadName {
        @Testable
        void testStuff() {}
    }
}
