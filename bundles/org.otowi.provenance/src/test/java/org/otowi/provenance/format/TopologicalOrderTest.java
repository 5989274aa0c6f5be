package org.otowi.provenance.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.Sha256;

class TopologicalOrderTest {

    private record Node(String name, boolean content, List<String> names) {

        Sha256 id() {
            return id(name);
        }

        List<Sha256> links() {
            return names.stream().map(Node::id).toList();
        }

        private static Sha256 id(String name) {
            return Sha256.of(name.getBytes());
        }
    }

    private final List<Node> diamond = List.of(node("a", true), node("b", true, "a"), node("c", false, "a"),
            node("d", true, "c"), node("e", false, "b", "d"));

    @Test
    void putsEntriesBehindThoseThatTheyName() {
        Random random = new Random(3);
        for (int i = 0; i < 20; i++) {
            List<Node> shuffled = new ArrayList<>(diamond);
            Collections.shuffle(shuffled, random);
            assertEquals(List.of("a", "b", "c", "d", "e"), ordered(shuffled).stream().map(Node::name).toList());
        }
    }

    @Test
    void passesOverWhatIsNotThereAndWhatIsNamedTwice() {
        List<Node> nodes = List.of(node("b", true, "a", "a", "lost"), node("a", true));
        assertEquals(List.of("a", "b"), ordered(nodes).stream().map(Node::name).toList());
    }

    @Test
    void aStateIsOvertakenByItsDescendantsOnly() {
        assertEquals(List.of("b", "d"), last(diamond));
        assertEquals(List.of("b", "c"), last(List.of(node("a", true), node("b", true, "a"), node("c", true, "a"))));
        List<Node> merged = new ArrayList<>(diamond);
        merged.add(node("f", true, "e"));
        assertEquals(List.of("f"), last(merged));
    }

    private static List<String> last(List<Node> nodes) {
        return LastStates.of(ordered(nodes), Node::id, Node::links, Node::content).stream().map(Node::name).toList();
    }

    private static List<Node> ordered(List<Node> nodes) {
        return TopologicalOrder.of(nodes, Node::id, Node::links, Comparator.comparing(Node::name));
    }

    private static Node node(String name, boolean content, String... names) {
        return new Node(name, content, List.of(names));
    }
}
