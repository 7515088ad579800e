package org.yimi.content.envelope;

import com.fasterxml.jackson.annotation.Nulls;
import java.time.DateTimeException;
import java.util.function.Function;
import org.yimi.content.envelope.Refused.Code;
import org.yimi.content.survey.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.cbor.CBORFactory;
import tools.jackson.dataformat.cbor.CBORMapper;

/**
 * Records as CBOR maps. Unknown fields are ignored so that a newer sender is understood; missing ones, nulls and
 * values of another type are refused.
 */
final class Cbor {
    private static final CBORMapper MAPPER = CBORMapper.builder(CBORFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(8)
                            .maxStringLength(10_000)
                            .build())
                    .build())
            .addModule(new SimpleModule().addDeserializer(String.class, new WholeText()))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .build();

    private Cbor() {}

    static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /** @throws Refused where {@code format} is another number, whatever else a newer form may hold */
    static void checkFormat(byte[] bytes, int format, String what) {
        var found = read(bytes, Format.class).format;
        if (found != format) throw new Refused(Code.UNKNOWN_FORMAT, what + " format " + found);
    }

    /**
     * Reads the wire form and builds the value from it.
     *
     * @throws Refused also where the value's own constructor does not take it
     */
    static <W, T> T read(byte[] bytes, Class<W> wire, Function<W, T> build) {
        var read = read(bytes, wire);
        try {
            return build.apply(read);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Refused(Code.MALFORMED, name(wire) + ": " + e.getMessage());
        }
    }

    /** @throws Refused naming the field but not its content; the code is the one that a value inside gave, if any */
    static <T> T read(byte[] bytes, Class<T> type) {
        try {
            var value = MAPPER.readValue(bytes, type);
            if (value == null) throw new Refused(Code.MALFORMED, name(type) + " is null");
            return value;
        } catch (JacksonException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause())
                if (cause instanceof Refused refused) throw refused;
            throw new Refused(Code.MALFORMED, name(type) + " cannot be read" + place(e));
        }
    }

    /** Jackson's own message would repeat what stands there, which may be a secret. */
    private static String place(JacksonException e) {
        var place = new StringBuilder();
        for (var step : e.getPath()) {
            var property = step.getPropertyName();
            place.append(place.isEmpty() ? " at " : ".").append(property == null ? "" + step.getIndex() : property);
        }
        return place.toString();
    }

    private static final class WholeText extends StringDeserializer {
        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            var text = super.deserialize(parser, context);
            return Texts.isWhole(text) ? text : context.reportInputMismatch(this, "a character is cut in half");
        }
    }

    private record Format(int format) {}

    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1);
    }
}
