// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class KamersTest {

    private static final JavaClasses KERN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.rodedraad.kern");

    @Test
    void pijlenTussenKamersWijzenEenKantOp() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("stand")
                .definedBy("..kern.stand..")
                .layer("lezen")
                .definedBy("..kern.lezen..")
                .layer("taal")
                .definedBy("..kern.taal..")
                .layer("verwijzing")
                .definedBy("..kern.verwijzing..")
                .layer("duiden")
                .definedBy("..kern.duiden..")
                .layer("verbinden")
                .definedBy("..kern.verbinden..")
                .layer("publiceren")
                .definedBy("..kern.publiceren..")
                .layer("meten")
                .definedBy("..kern.meten..")
                .whereLayer("stand")
                .mayNotAccessAnyLayer()
                .whereLayer("lezen")
                .mayOnlyAccessLayers("stand", "taal")
                .whereLayer("taal")
                .mayOnlyAccessLayers("stand")
                .whereLayer("verwijzing")
                .mayOnlyAccessLayers("stand", "taal")
                .whereLayer("duiden")
                .mayOnlyAccessLayers("stand", "taal", "verwijzing", "meten")
                .whereLayer("verbinden")
                .mayOnlyAccessLayers("stand", "taal", "verwijzing", "duiden", "meten")
                .whereLayer("publiceren")
                .mayOnlyAccessLayers("stand", "lezen", "taal", "verwijzing", "duiden", "verbinden")
                .whereLayer("meten")
                .mayOnlyAccessLayers("stand")
                .check(KERN);
    }

    @Test
    void pijlenTussenDeelkamersVanVerbindenWijzenEenKantOp() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("verbinden")
                .definedBy("nl.rodedraad.kern.verbinden")
                .layer("verloop")
                .definedBy("..kern.verbinden.verloop..")
                .layer("samenhang")
                .definedBy("..kern.verbinden.samenhang..")
                .whereLayer("verbinden")
                .mayNotAccessAnyLayer()
                .whereLayer("verloop")
                .mayOnlyAccessLayers("verbinden")
                .check(KERN);
    }

    @Test
    void kamersKennenElkaarNietInEenKring() {
        slices().matching("nl.rodedraad.kern.(*)..").should().beFreeOfCycles().check(KERN);
    }
}
