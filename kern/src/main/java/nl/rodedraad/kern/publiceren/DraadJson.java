// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;
import nl.rodedraad.kern.stand.RodeDraadException;
import nl.rodedraad.kern.verbinden.verloop.Oordeel;

/**
 * {@code draad.json}: a {@link RodeDraad} and the {@link Vorm} of its pages, in UTF-8, with line feeds, members in the order of
 * the records. The same value gives the same bytes on every JDK. Thread-safe.
 */
public final class DraadJson {

    /** A rode draad as it was published. */
    public record Inhoud(Vorm vorm, RodeDraad draad) {}

    /** The order of the members of the file. */
    private record Geheel(
            String taal, boolean bronnen, @JsonUnwrapped RodeDraad draad) {}

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .addModule(new Jdk8Module())
            .addModule(new SimpleModule()
                    .addSerializer(new LowerCaseEnum())
                    .addKeySerializer(Oordeel.class, new LowerCaseKey())
                    .addKeyDeserializer(Oordeel.class, new OordeelKey()))
            .build();

    private static final ObjectWriter WRITER = MAPPER.writer(new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private DraadJson() {}

    /** The bytes of {@code draad.json}. */
    public static byte[] write(RodeDraad draad, Vorm vorm) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(draad, vorm, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes {@code draad.json} piece by piece; half a surrogate pair becomes a question mark, as on the pages. */
    static void write(RodeDraad draad, Vorm vorm, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        WRITER.writeValue(text, new Geheel(vorm.taal(), vorm.bronnen(), draad));
        text.write('\n');
        text.flush();
    }

    /** SHA-256 of {@code draad.json} in hexadecimal digits. */
    static String sha256(RodeDraad draad, Vorm vorm) {
        try (DigestOutputStream digest =
                new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            write(draad, vorm, digest);
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws RodeDraadException when the bytes are no {@code draad.json}, or hold a value that cannot be
     */
    public static Inhoud read(byte[] json) {
        try {
            if (!(MAPPER.readTree(json) instanceof ObjectNode root)) {
                throw new OngeldigeWaardeException("de inhoud van draad.json", "draad.json is één JSON-object");
            }
            Vorm vorm = new Vorm(
                    taken(root, "taal").asText(), taken(root, "bronnen").booleanValue());
            return new Inhoud(vorm, MAPPER.treeToValue(root, RodeDraad.class));
        } catch (IOException e) {
            throw new RodeDraadException(
                    "draad.json is niet te lezen: " + firstLine(e) + " Maak het verslag opnieuw met 'rodedraad draad'.",
                    e);
        }
    }

    /** The JSON form of a part of a rode draad. */
    static JsonNode tree(Object part) {
        return MAPPER.valueToTree(part);
    }

    private static JsonNode taken(ObjectNode root, String name) {
        JsonNode value = root.remove(name);
        if (value == null) {
            throw new OngeldigeWaardeException(
                    "draad.json zonder '" + name + "'", "draad.json zegt hoe het verslag is gemaakt");
        }
        return value;
    }

    private static String firstLine(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** Enums are written as files and screens name them: in lower case. */
    private static final class LowerCaseEnum extends StdSerializer<Enum<?>> {

        LowerCaseEnum() {
            super(Enum.class, false);
        }

        @Override
        public void serialize(Enum<?> value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.name().toLowerCase(Locale.ROOT));
        }
    }

    private static final class LowerCaseKey extends JsonSerializer<Oordeel> {

        @Override
        public void serialize(Oordeel value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeFieldName(value.name().toLowerCase(Locale.ROOT));
        }
    }

    private static final class OordeelKey extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return Oordeel.of(key.replace('_', '-'));
        }
    }
}
