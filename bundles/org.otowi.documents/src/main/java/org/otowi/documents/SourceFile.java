package org.otowi.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.otowi.documents.code.Call;
import org.otowi.documents.code.Comment;
import org.otowi.documents.code.Constant;
import org.otowi.documents.code.Dependency;
import org.otowi.documents.code.FileAccess;
import org.otowi.documents.code.Language;
import org.otowi.documents.code.Symbol;
import org.otowi.documents.code.Todo;

/**
 * A file of source code as an outline: what it declares and uses, not how it computes.
 *
 * @param file the file that was read
 * @param sha256 hash of its bytes, 64 hexadecimal digits
 * @param language its language, and for Fortran its form
 * @param lines number of lines
 * @param headComment what the file says of itself, licence texts left out
 * @param symbols modules, types, procedures and so on in the order of the file; {@link Symbol#depth} gives the nesting
 * @param dependencies modules and headers that it uses
 * @param constants named numerical constants, tolerances and defaults
 * @param fileAccesses places where it reads or writes files
 * @param calls calls between procedures of this file
 * @param todos TODO, FIXME and similar notes
 * @param warnings what could not be read
 */
public record SourceFile(Path file, String sha256, Language language, int lines, Optional<Comment> headComment,
        List<Symbol> symbols, List<Dependency> dependencies, List<Constant> constants, List<FileAccess> fileAccesses,
        List<Call> calls, List<Todo> todos, List<String> warnings) implements Document {

    public SourceFile {
        symbols = List.copyOf(symbols);
        dependencies = List.copyOf(dependencies);
        constants = List.copyOf(constants);
        fileAccesses = List.copyOf(fileAccesses);
        calls = List.copyOf(calls);
        todos = List.copyOf(todos);
        warnings = List.copyOf(warnings);
    }
}
