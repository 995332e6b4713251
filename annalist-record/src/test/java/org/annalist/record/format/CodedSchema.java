package org.annalist.record.format;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.annalist.model.Ids;

/** The schema that ships with the product, as a checker for tests. */
final class CodedSchema {
  private final Schema schema;

  CodedSchema() {
    try (InputStream in = Ids.class.getResourceAsStream("annalist.coded-1.schema.json")) {
      schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> faults(String line) {
    return schema.validate(line, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
