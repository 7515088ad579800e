package org.yimi.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {
    private static final List<String> LEFT_TO_RIGHT = List.of(
            "tls", "store", "office", "feed", "results", "ballot", "cases", "notice", "safeguard", "intake", "stick", "http", "api",
            "console",
            "collector", "doctor");

    private static final JavaClasses SERVER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.yimi.server");

    @Test
    void aPackageKnowsOnlyPackagesToItsLeft() {
        for (var i = 0; i < LEFT_TO_RIGHT.size(); i++) {
            var right = new ArrayList<String>();
            for (var name : LEFT_TO_RIGHT.subList(i + 1, LEFT_TO_RIGHT.size())) right.add("org.yimi.server." + name + "..");
            right.add("org.yimi.server");
            noClasses()
                    .that()
                    .resideInAPackage("org.yimi.server." + LEFT_TO_RIGHT.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(right.toArray(String[]::new))
                    .check(SERVER);
        }
    }

    @Test
    void thereAreNoCircles() {
        slices().matching("org.yimi.server.(*)..").should().beFreeOfCycles().check(SERVER);
    }

    @Test
    void theServerNeverSeesTheKiosk() {
        noClasses().should().dependOnClassesThat().resideInAPackage("org.yimi.kiosk..").check(SERVER);
    }

    @Test
    void sqlStandsInTables() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Table")
                .and()
                .haveSimpleNameNotStartingWith("Transaction")
                .should()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(Handle.class))))
                .check(SERVER);
    }

    @Test
    void noStaticFieldChanges() {
        fields().that().areStatic().should().haveModifier(JavaModifier.FINAL).check(SERVER);
    }

    @ParameterizedTest
    @ValueSource(classes = {Instant.class, LocalDate.class, LocalDateTime.class, Clock.class, InstantSource.class})
    void onlyMainAsksTheClock(Class<?> time) {
        var asking = Stream.of("now", "system", "systemUTC", "systemDefaultZone")
                .flatMap(name -> Stream.of(time.getMethods()).filter(method -> method.getName().equals(name)))
                .toList();
        for (var method : asking)
            noClasses()
                    .that()
                    .doNotHaveSimpleName("Main")
                    .should()
                    .callMethod(time, method.getName(), method.getParameterTypes())
                    .check(SERVER);
        noClasses()
                .that()
                .doNotHaveSimpleName("Main")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(SERVER);
    }
}
