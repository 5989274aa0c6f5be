package org.otowi.provenance.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code docs/verify.py}, loaded once and asked as often as needed; it ends with its input. */
public final class SecondVerifier implements AutoCloseable {

    private static final Path PROGRAM = Path.of("..", "..", "docs", "verify.py").toAbsolutePath().normalize();

    /** Calls the program's own main for each line of arguments. */
    private static final String LOOP = """
            import importlib.util, io, json, sys
            place = importlib.util.spec_from_file_location("verify", sys.argv[1])
            program = sys.modules["verify"] = importlib.util.module_from_spec(place)
            sys.dont_write_bytecode = True
            place.loader.exec_module(program)
            answers = sys.stdout
            for question in sys.stdin:
                sys.argv = ["verify.py", *json.loads(question)]
                sys.stdout = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
                try:
                    code = program.main()
                except OSError as error:
                    code = 2
                    print(json.dumps(str(error)))
                sys.stdout.seek(0)
                print(code, sys.stdout.read().strip() or "{}", file=answers, flush=True)
            """;

    private final Process process;
    private final BufferedWriter questions;
    private final BufferedReader answers;

    private SecondVerifier(Process process) {
        this.process = process;
        this.questions = process.outputWriter();
        this.answers = process.inputReader();
    }

    /**
     * What it said.
     *
     * @param exitCode the code with which the program would have ended
     * @param report what it would have printed
     */
    public record Answer(int exitCode, JsonNode report) {}

    public static boolean isThere() {
        try {
            String run = "import sys; sys.exit(sys.version_info < (3, 9))";
            return new ProcessBuilder("python3", "-c", run).start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    public static SecondVerifier start() throws IOException {
        return new SecondVerifier(new ProcessBuilder("python3", "-X", "utf8", "-c", LOOP, PROGRAM.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** Asks with the given arguments of the command line. */
    public synchronized Answer ask(List<String> arguments) throws IOException {
        questions.write(new ObjectMapper().writeValueAsString(arguments));
        questions.newLine();
        questions.flush();
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("verify.py ended at " + arguments);
        }
        int space = answer.indexOf(' ');
        return new Answer(Integer.parseInt(answer.substring(0, space)),
                new ObjectMapper().readTree(answer.substring(space + 1)));
    }

    @Override
    public void close() throws IOException {
        questions.close();
        process.destroy();
    }
}
