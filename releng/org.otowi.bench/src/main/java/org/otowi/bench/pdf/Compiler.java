package org.otowi.bench.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Sets articles by TeX in a folder of their own. */
final class Compiler {

    private final Path folder;

    Compiler(Path folder) {
        this.folder = folder;
    }

    /** The PDF, or nothing if TeX or a package of it is missing. */
    Optional<Path> compile(Article article, Style style) throws IOException, InterruptedException {
        String name = article.name() + "-" + style.name();
        Files.createDirectories(folder);
        String latex = style.latex(article).replace("\\begin{document}", LatexWriter.COMMANDS + "\\begin{document}");
        Path source = folder.resolve(name + ".tex");
        Path pdf = folder.resolve(name + ".pdf");
        if (Files.exists(pdf) && Files.readString(source).equals(latex)) {
            return Optional.of(pdf);
        }
        Files.deleteIfExists(pdf);
        Files.writeString(source, latex);
        for (int pass = 0; pass < 3; pass++) {
            Process tex = new ProcessBuilder(style.engine(), "-interaction=nonstopmode", "-no-shell-escape", name + ".tex")
                    .directory(folder.toFile()).redirectErrorStream(true)
                    .redirectOutput(folder.resolve(name + ".console").toFile()).start();
            tex.getOutputStream().close();
            if (!tex.waitFor(2, TimeUnit.MINUTES)) {
                tex.destroyForcibly();
                return Optional.empty();
            }
        }
        return Files.exists(pdf) ? Optional.of(pdf) : Optional.empty();
    }

    /** Whether a program can be started. */
    static boolean has(String program, String argument) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(program, argument).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(1, TimeUnit.MINUTES);
        } catch (IOException e) {
            return false;
        }
    }
}
