package org.yimi.kiosk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    private static final List<String> LEFT_TO_RIGHT = List.of("visit", "store", "network", "delivery", "stick", "voice", "rime", "optical", "staff", "ui");

    private static final JavaClasses KIOSK = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.yimi.kiosk");

    @Test
    void aPackageKnowsOnlyPackagesToItsLeft() {
        for (var i = 0; i < LEFT_TO_RIGHT.size(); i++) {
            var right = new ArrayList<String>();
            for (var name : LEFT_TO_RIGHT.subList(i + 1, LEFT_TO_RIGHT.size())) right.add("org.yimi.kiosk." + name + "..");
            right.add("org.yimi.kiosk");
            noClasses()
                    .that()
                    .resideInAPackage("org.yimi.kiosk." + LEFT_TO_RIGHT.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(right.toArray(String[]::new))
                    .check(KIOSK);
        }
    }

    @Test
    void aScreenKnowsNoOtherScreen() {
        slices().matching("org.yimi.kiosk.ui.(*)..").should().notDependOnEachOther().check(KIOSK);
        noClasses()
                .that()
                .resideInAPackage("org.yimi.kiosk.ui")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.yimi.kiosk.ui.*..")
                .check(KIOSK);
    }

    @Test
    void thereAreNoCircles() {
        slices().matching("org.yimi.kiosk.(*)..").should().beFreeOfCycles().check(KIOSK);
    }

    @Test
    void theKioskNeverSeesTheServer() {
        noClasses().should().dependOnClassesThat().resideInAPackage("org.yimi.server..").check(KIOSK);
    }

    @Test
    void theKioskHasNoDictionary() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.yimi.content.pinyin..", "com.hankcs..")
                .check(KIOSK);
        assertThatThrownBy(() -> Class.forName("com.hankcs.hanlp.HanLP")).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void onlyTheUiAndTheCompositionRootKnowJavaFx() {
        noClasses()
                .that()
                .resideInAnyPackage("org.yimi.kiosk.visit..", "org.yimi.kiosk.store..", "org.yimi.kiosk.network..", "org.yimi.kiosk.delivery..", "org.yimi.kiosk.stick..", "org.yimi.kiosk.voice..", "org.yimi.kiosk.rime..", "org.yimi.kiosk.optical..", "org.yimi.kiosk.staff..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .check(KIOSK);
    }

    @Test
    void sqlStandsInTablesAndInTheDatabaseItself() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Table")
                .and()
                .haveSimpleNameNotStartingWith("Database")
                .should()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(Handle.class))))
                .check(KIOSK);
    }

    @Test
    void noStaticFieldChanges() {
        fields().that().areStatic().should().haveModifier(JavaModifier.FINAL).check(KIOSK);
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
                    .check(KIOSK);
        noClasses()
                .that()
                .doNotHaveSimpleName("Main")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(KIOSK);
    }
}
