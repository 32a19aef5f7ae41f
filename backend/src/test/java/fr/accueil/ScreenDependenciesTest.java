// SPDX-License-Identifier: EUPL-1.2
package fr.accueil;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Which screen may use what. A rule that finds no class fails; mere bans are tested to fail. */
class ScreenDependenciesTest {

    private static final JavaClasses CODE = new ClassFileImporter()
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
    void a_screen_uses_neither_the_backend_nor_its_tools_nor_another_screen(String screen) {
        String[] others =
                SCREENS.stream().filter(other -> !other.equals(screen)).toArray(String[]::new);

        in(screen).should().dependOnClassesThat().resideInAnyPackage(others).check(CODE);
        in(screen)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BACKEND, SPRING, JPA)
                .check(CODE);
        bites(in("fr.accueil.backend.screen..").should().dependOnClassesThat().resideInAPackage(screen));
    }

    @Test
    void spring_or_storage_in_a_screen_breaks_the_rules() {
        bites(in("fr.accueil.backend.ticket..").should().dependOnClassesThat().resideInAPackage(SPRING));
        bites(in("fr.accueil.backend.ticket..").should().dependOnClassesThat().resideInAPackage(JPA));
        bites(in("fr.accueil.backend.live..").should().dependOnClassesThat().resideInAPackage(BACKEND));
    }

    @Test
    void what_the_screens_share_needs_vaadin_words_and_codes_alone() {
        onlyUses(SCREENKIT, SCREENKIT, "com.vaadin..", "com.ibm.icu..", "com.google.zxing..");
        bites(in("fr.accueil.counter..").should().dependOnClassesThat().resideInAPackage(SCREENKIT));
    }

    @ParameterizedTest
    @FieldSource("SCREENS")
    void the_page_families_of_a_screen_do_not_use_each_other_in_circles(String screen) {
        slices().matching(screen.replace("..", ".(*).."))
                .should()
                .beFreeOfCycles()
                .check(CODE);
    }

    @ParameterizedTest
    @FieldSource("SCREENS")
    void what_the_page_families_share_uses_none_of_them(String screen) {
        String root = screen.replace("..", "");
        classes()
                .that()
                .resideInAPackage(root + ".common..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(families(root))
                .check(CODE);
        bites(classes()
                .that()
                .resideInAnyPackage(families(root))
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(families(root)));
    }

    private static String[] families(String root) {
        return CODE.getPackage(root).getSubpackages().stream()
                .map(JavaPackage::getName)
                .filter(name -> !name.endsWith(".common"))
                .map(name -> name + "..")
                .toArray(String[]::new);
    }

    @Test
    void only_adapters_and_reports_use_the_screens() {
        classes()
                .that()
                .resideInAnyPackage(ALL_SCREENS)
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(Stream.concat(
                                Stream.of(
                                        "fr.accueil.backend.screen..",
                                        "fr.accueil.backend.report..",
                                        "fr.accueil.backend.phone..",
                                        "fr.accueil"),
                                SCREENS.stream())
                        .toArray(String[]::new))
                .check(CODE);
    }

    @Test
    void an_adapter_uses_one_screen() {
        knowsOnly("fr.accueil.backend.screen.kiosk..", "fr.accueil.kiosk..");
        knowsOnly(
                "fr.accueil.backend.screen.counter..", "fr.accueil.counter.workplace..", "fr.accueil.counter.common..");
        knowsOnly(
                "fr.accueil.backend.screen.reception..",
                "fr.accueil.counter.reception..",
                "fr.accueil.counter.common..");
        knowsOnly("fr.accueil.backend.screen.display..", "fr.accueil.display..");
        knowsOnly("fr.accueil.backend.screen.manager..", "fr.accueil.manager..");
        knowsOnly("fr.accueil.backend.phone..", "fr.accueil.display..");
        knowsOnly("fr.accueil.backend.report..", "fr.accueil.manager..");
        bites(knowing("fr.accueil.backend.screen.reception..", "fr.accueil.counter.common.."));
    }

    private static void knowsOnly(String adapters, String... screens) {
        knowing(adapters, screens).check(CODE);
    }

    private static ArchRule knowing(String adapters, String... screens) {
        String[] allowed = Stream.concat(
                        Stream.of(screens),
                        Stream.of(
                                BACKEND, SCREENKIT, "java..", "javax..", "jakarta..", "com..", "org..", "tools..", ""))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(adapters)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }

    @Test
    void views_are_package_private() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
        classes()
                .that()
                .areAssignableTo(HasErrorParameter.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    private static void onlyUses(String who, String... what) {
        classes()
                .that()
                .resideInAPackage(who)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(Stream.of(what), Stream.of("java..", "org.jspecify.annotations.."))
                        .toArray(String[]::new))
                .check(CODE);
    }

    private static GivenClassesConjunction in(String where) {
        return noClasses().that().resideInAPackage(where);
    }

    private static void bites(ArchRule rule) {
        assertThat(rule.evaluate(CODE).hasViolation()).as(rule.getDescription()).isTrue();
    }
}
