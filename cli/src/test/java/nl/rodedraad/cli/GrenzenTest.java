// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class GrenzenTest {

    private static final JavaClasses CLI = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.rodedraad.cli");

    @Test
    void kentVanKernAlleenDeKamersEnNietWatDaarbinnenLigt() {
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "lie inside a room of kern",
                        type -> type.getPackageName().matches("nl\\.rodedraad\\.kern\\.\\w+\\..*")))
                .check(CLI);
    }

    @Test
    void kentDeBibliothekenVanDeKamersNiet() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache..", "org.jsoup..", "org.commonmark..", "j2html..", "de.bwaldvogel..")
                .check(CLI);
    }
}
