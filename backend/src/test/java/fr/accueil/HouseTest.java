// SPDX-License-Identifier: EUPL-1.2
package fr.accueil;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.data.repository.Repository;

/** What leans on what. A rule that finds nothing to look at fails; those that only forbid are shown to bite. */
class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.accueil");

    private static final String BACKEND = "fr.accueil.backend..";
    private static final String SCREENKIT = "fr.accueil.screenkit..";
    private static final String SPRING = "org.springframework..";
    private static final String JPA = "jakarta.persistence..";
    private static final List<String> SCREENS =
            List.of("fr.accueil.kiosk..", "fr.accueil.counter..", "fr.accueil.display..", "fr.accueil.manager..");
    private static final String[] ALL_SCREENS = SCREENS.toArray(String[]::new);

    @ParameterizedTest
    @FieldSource("SCREENS")
    void a_screen_knows_neither_the_backend_nor_its_tools_nor_another_screen(String screen) {
        String[] others =
                SCREENS.stream().filter(other -> !other.equals(screen)).toArray(String[]::new);

        in(screen).should().dependOnClassesThat().resideInAnyPackage(others).check(HOUSE);
        in(screen)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BACKEND, SPRING, JPA)
                .check(HOUSE);
        assertThat(in("fr.accueil.backend.screen..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(screen)
                        .evaluate(HOUSE)
                        .hasViolation())
                .as("the rule sees a use of " + screen)
                .isTrue();
    }

    @Test
    void what_all_screens_need_leans_on_vaadin_alone() {
        onlyUses(SCREENKIT, SCREENKIT, "com.vaadin..");
        bites(in("fr.accueil.counter..").should().dependOnClassesThat().resideInAPackage(SCREENKIT));
    }

    @Test
    void the_words_that_forbid_spring_and_storage_to_screens_would_be_heard() {
        bites(in("fr.accueil.backend.ticket..").should().dependOnClassesThat().resideInAPackage(SPRING));
        bites(in("fr.accueil.backend.ticket..").should().dependOnClassesThat().resideInAPackage(JPA));
        bites(in("fr.accueil.backend.live..").should().dependOnClassesThat().resideInAPackage(BACKEND));
    }

    @Test
    void only_the_ports_know_the_screens() {
        classes()
                .that()
                .resideInAnyPackage(ALL_SCREENS)
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(
                        "fr.accueil.backend.screen..",
                        "fr.accueil.backend.phone..",
                        "fr.accueil",
                        SCREENS.get(0),
                        SCREENS.get(1),
                        SCREENS.get(2),
                        SCREENS.get(3))
                .check(HOUSE);
    }

    @Test
    void who_is_next_depends_on_nothing_but_itself() {
        classes()
                .that()
                .resideInAPackage("fr.accueil.backend.dispatch..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("fr.accueil.backend.dispatch..", "java..")
                .check(HOUSE);
    }

    @Test
    void a_simulated_day_needs_nothing_but_the_order_of_call() {
        onlyUses("fr.accueil.backend.simulation..", "fr.accueil.backend.simulation..", "fr.accueil.backend.dispatch..");
    }

    @Test
    void how_many_counters_needs_nothing_but_simulated_days() {
        onlyUses(
                "fr.accueil.backend.staffing..",
                "fr.accueil.backend.staffing..",
                "fr.accueil.backend.simulation..",
                "fr.accueil.backend.dispatch..");
    }

    private static void onlyUses(String who, String... what) {
        classes()
                .that()
                .resideInAPackage(who)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(Stream.of(what), Stream.of("java..", "org.jspecify.annotations.."))
                        .toArray(String[]::new))
                .check(HOUSE);
    }

    @Test
    void no_two_parts_of_the_backend_lean_on_each_other() {
        slices().matching("fr.accueil.backend.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void entities_are_nobody_elses_business() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(HOUSE);
    }

    @Test
    void repositories_are_nobody_elses_business() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .check(HOUSE);
    }

    @Test
    void views_are_nobody_elses_business() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .check(HOUSE);
        classes()
                .that()
                .areAssignableTo(HasErrorParameter.class)
                .should()
                .bePackagePrivate()
                .check(HOUSE);
    }

    @Test
    void a_ticket_changes_its_state_through_one_private_door() {
        methods()
                .that()
                .areDeclaredIn("fr.accueil.backend.ticket.Ticket")
                .and()
                .haveName("moveTo")
                .should()
                .bePrivate()
                .check(HOUSE);
    }

    @Test
    void nobody_uses_the_old_date() {
        fields().should().notHaveRawType(java.util.Date.class).check(HOUSE);
    }

    @Test
    void a_setting_is_read_by_a_record_of_settings_and_no_longer_one_by_one() {
        ArchRule rule = noClasses().should().dependOnClassesThat().areAssignableTo(Value.class);

        rule.check(HOUSE);
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(ReadsOneByOne.class))
                        .hasViolation())
                .as("the rule sees a setting that is read alone")
                .isTrue();
        classes()
                .that()
                .areAnnotatedWith(ConfigurationProperties.class)
                .should()
                .beRecords()
                .check(HOUSE);
    }

    private record ReadsOneByOne(@Value("${accueil.data}") String data) {}

    @Test
    void every_package_says_that_nothing_is_null_unless_marked() {
        List<JavaPackage> packages = HOUSE.getPackage("fr.accueil").getSubpackagesInTree().stream()
                .filter(one -> !one.getClasses().isEmpty())
                .toList();

        assertThat(packages).hasSizeGreaterThanOrEqualTo(12);
        assertThat(packages).allMatch(one -> one.isAnnotatedWith(NullMarked.class));
        assertThat(HOUSE.getPackage("fr.accueil").isAnnotatedWith(NullMarked.class))
                .isTrue();
    }

    private static GivenClassesConjunction in(String where) {
        return noClasses().that().resideInAPackage(where);
    }

    private static void bites(ArchRule rule) {
        assertThat(rule.evaluate(HOUSE).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }
}
