// SPDX-License-Identifier: EUPL-1.2
package fr.accueil;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.data.repository.Repository;

/** Which part of the backend may use which. A rule that finds no class fails; mere bans are tested to fail. */
class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.accueil");

    private static final DescribedPredicate<JavaClass> STORED = DescribedPredicate.describe(
            "are entities or repositories",
            type -> type.isAnnotatedWith(Entity.class) || type.isAssignableTo(Repository.class));

    @Test
    void the_rules_of_the_order_of_call_depend_on_each_other_alone() {
        classes()
                .that()
                .resideInAPackage("fr.accueil.backend.dispatch..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("fr.accueil.backend.dispatch..", "java..")
                .check(CODE);
    }

    @Test
    void a_simulated_day_needs_the_order_of_call_alone() {
        onlyUses("fr.accueil.backend.simulation..", "fr.accueil.backend.simulation..", "fr.accueil.backend.dispatch..");
    }

    @Test
    void how_many_counters_needs_simulated_days_alone() {
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
                .check(CODE);
    }

    @Test
    void features_of_the_backend_do_not_use_each_other_in_circles() {
        slices().matching("fr.accueil.backend.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void the_packages_of_tickets_are_layers() {
        String ticket = "fr.accueil.backend.ticket";
        classes()
                .that()
                .resideInAPackage(ticket + ".event")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(ticket, ticket + ".log", ticket + ".command", ticket + ".reading")
                .check(CODE);
        in(ticket)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ticket + ".log", ticket + ".command", ticket + ".reading")
                .check(CODE);
        in(ticket + ".log")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ticket + ".command", ticket + ".reading")
                .check(CODE);
        in(ticket + ".reading")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ticket + ".command")
                .check(CODE);
        bites(in(ticket + ".command").should().dependOnClassesThat().resideInAPackage(ticket + ".log"));
    }

    @Test
    void entities_and_repositories_are_used_by_their_own_feature_alone() {
        for (JavaPackage feature : CODE.getPackage("fr.accueil.backend").getSubpackages()) {
            storedBy(feature.getName())
                    .should()
                    .onlyHaveDependentClassesThat()
                    .resideInAPackage(feature.getName() + "..")
                    .allowEmptyShould(true)
                    .check(CODE);
        }
        bites(storedBy("fr.accueil.backend.ticket")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAPackage("fr.accueil.backend.ticket"));
    }

    private static GivenClassesConjunction storedBy(String feature) {
        return classes().that(STORED).and().resideInAPackage(feature + "..");
    }

    @Test
    void a_ticket_changes_its_state_by_one_private_method() {
        methods()
                .that()
                .areDeclaredIn("fr.accueil.backend.ticket.Ticket")
                .and()
                .haveName("moveTo")
                .should()
                .bePrivate()
                .check(CODE);
    }

    @Test
    void the_old_date_is_not_used() {
        fields().should().notHaveRawType(java.util.Date.class).check(CODE);
    }

    @Test
    void a_setting_is_read_by_a_record_of_settings_and_not_one_by_one() {
        ArchRule rule = noClasses().should().dependOnClassesThat().areAssignableTo(Value.class);

        rule.check(CODE);
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(ReadsOneByOne.class))
                        .hasViolation())
                .as("the rule sees a setting that is read alone")
                .isTrue();
        classes()
                .that()
                .areAnnotatedWith(ConfigurationProperties.class)
                .should()
                .beRecords()
                .check(CODE);
    }

    private record ReadsOneByOne(@Value("${accueil.data}") String data) {}

    @Test
    void every_package_says_that_nothing_is_null_unless_marked() {
        List<JavaPackage> packages = CODE.getPackage("fr.accueil").getSubpackagesInTree().stream()
                .filter(type -> !type.getClasses().isEmpty())
                .toList();

        assertThat(packages).hasSizeGreaterThanOrEqualTo(12);
        assertThat(packages).allMatch(type -> type.isAnnotatedWith(NullMarked.class));
        assertThat(CODE.getPackage("fr.accueil").isAnnotatedWith(NullMarked.class))
                .isTrue();
    }

    private static GivenClassesConjunction in(String where) {
        return noClasses().that().resideInAPackage(where);
    }

    private static void bites(ArchRule rule) {
        assertThat(rule.evaluate(CODE).hasViolation()).as(rule.getDescription()).isTrue();
    }
}
