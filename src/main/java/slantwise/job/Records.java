package slantwise.job;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.JavaTypeInference;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.EncoderField;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.IterableEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.MapEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.ProductEncoder;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import org.apache.spark.sql.types.Metadata;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/**
 * Encoders that carry plain records through Spark. {@code Encoders.bean} gives a record an empty schema
 * without a word, so the encoder is built from the record's components; they may be strings, numbers,
 * booleans, enums, records, and lists and maps of these. The record must be public: Spark compiles code that names it.
 */
final class Records {
    private Records() {
    }

    /** @throws IllegalArgumentException for a type that is not a record */
    static <T extends Record> Encoder<T> encoder(Class<T> type) {
        return ExpressionEncoder.apply(product(type));
    }

    private static <T> AgnosticEncoder<T> product(Class<T> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " is not a record");
        }
        List<EncoderField> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            AgnosticEncoder<?> encoder = of(component.getGenericType());
            fields.add(new EncoderField(component.getName(), encoder, encoder.nullable(), Metadata.empty(),
                    Option.apply(component.getAccessor().getName()), Option.empty()));
        }
        return new ProductEncoder<>(tag(type), CollectionConverters.asScala(fields).toSeq(), Option.empty());
    }

    private static AgnosticEncoder<?> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                AgnosticEncoder<?> element = of(of[0]);
                return list(element);
            }
            if (generic.getRawType() == Map.class) {
                return map(of(of[0]), of(of[1]));
            }
        }
        if (type instanceof Class<?> plain) {
            return plain.isRecord() ? product(plain) : enumOr(plain);
        }
        throw new IllegalArgumentException("no encoder for " + type);
    }

    private static <E> AgnosticEncoder<?> list(AgnosticEncoder<E> element) {
        return new IterableEncoder<>(tag(List.class), element, element.nullable(), false);
    }

    private static <K, V> AgnosticEncoder<?> map(AgnosticEncoder<K> key, AgnosticEncoder<V> value) {
        return new MapEncoder<>(tag(Map.class), key, value, value.nullable());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static AgnosticEncoder<?> enumOr(Class<?> plain) {
        return plain.isEnum()
                ? new AgnosticEncoders.JavaEnumEncoder(tag(plain))
                : JavaTypeInference.encoderFor(plain);
    }

    private static <T> ClassTag<T> tag(Class<T> type) {
        return ClassTag$.MODULE$.apply(type);
    }
}
