// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;
import nl.rodedraad.kern.taal.Dutch;
import org.junit.jupiter.api.Test;

class UittrekModelTest {

    private static final Path WORTEL = Path.of(System.getProperty("rodedraad.wortel", ".."));

    @Test
    void hetMeegeleverdeModelIsPreciesWatErUitHetLeercorpusTeLerenValt() throws IOException {
        List<LeerDocument> documenten = new ArrayList<>(LeerDocument.readAll(WORTEL.resolve("voorbeelden/leercorpus")));
        documenten.addAll(LeerDocument.readAll(WORTEL.resolve("voorbeelden/goud/A/zinnen")));
        String geleerd = String.join("\n", leer(documenten)) + "\n";
        if (System.getProperty("rodedraad.goud", "").equals("schrijf")) {
            Files.writeString(
                    WORTEL.resolve("kern/src/main/resources/nl/rodedraad/kern/duiden/" + UittrekModel.BESTAND),
                    geleerd);
            return;
        }
        try (InputStream in = Objects.requireNonNull(UittrekModel.class.getResourceAsStream(UittrekModel.BESTAND))) {
            assertThat(geleerd)
                    .as("maak het opnieuw: mvn -q -o -pl kern test -Dtest=UittrekModelTest -Drodedraad.goud=schrijf")
                    .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void vanDeKeuringWordtNietGeleerd() {
        LeerDocument keuring = new LeerDocument("x", "keuring-x", "stand", "", List.of());
        assertThatThrownBy(() -> leer(List.of(keuring)))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("keuring");
    }

    private static List<String> leer(List<LeerDocument> documenten) {
        return UittrekLeren.train(documenten, Dutch.sentenceSplitter(), Dutch.tokenizer(), Dutch.lemmatizer());
    }
}
