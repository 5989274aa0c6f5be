package org.otowi.documents.code.cpp;

import java.util.Optional;
import org.otowi.documents.code.braces.Names;
import org.otowi.documents.code.braces.Tokens;

/**
 * The declarator of a function.
 *
 * @param name its name, for operators with their sign
 * @param nameToken where the name stands
 * @param isQualified whether the name has its class or namespace before it
 * @param isConstructor whether its class bears the same name
 * @param open the parenthesis before its parameters
 * @param close the parenthesis behind them
 * @param tail what ends the signature, the end or the colon before initializers
 * @param isOldStyle whether declarations of the parameters follow, as before ANSI C
 */
record FunctionHead(String name, int nameToken, boolean isQualified, boolean isConstructor, int open, int close,
        int tail, boolean isOldStyle) {

    /** Finds the function that a declaration declares. */
    static final class Finder {

        /** A name with parentheses behind it. */
        private record Candidate(String name, int token, int open) {}

        private final Tokens tokens;
        private final Names names;
        private final Words words;

        Finder(Tokens tokens, Names names, Words words) {
            this.tokens = tokens;
            this.names = names;
            this.words = words;
        }

        /**
         * The function, empty if the tokens declare none or leave a doubt.
         *
         * @param typeName the class around the declaration, empty outside classes
         */
        Optional<FunctionHead> find(int from, int to, String typeName) {
            boolean hasType = false;
            boolean hasTypeBeforeChain = false;
            int at = from;
            while (at < to) {
                Optional<Candidate> candidate = candidate(at, from, to, hasType);
                if (candidate.isPresent()) {
                    boolean isTyped = hasTypeBeforeChain || isChainStart(at) && hasType;
                    return accept(candidate.get(), from, to, isTyped, typeName);
                }
                if (isEnd(at)) {
                    return Optional.empty();
                }
                if (isChainStart(at)) {
                    hasTypeBeforeChain = hasType;
                }
                hasType |= tokens.isWord(at) && !words.isSpecifier(at);
                at = behind(at, to);
            }
            return Optional.empty();
        }

        /** Whether a word begins a name, rather than going on behind a double colon. */
        private boolean isChainStart(int at) {
            return tokens.isWord(at) && !tokens.is(at - 1, "::") || tokens.first(at) == '~' && !tokens.is(at - 1, "::");
        }

        private boolean isEnd(int at) {
            char c = tokens.first(at);
            return words.isStatement(at) || "=.;{}\"".indexOf(c) >= 0 || Character.isDigit(c) || c == '(';
        }

        private int behind(int at, int to) {
            boolean hasArguments = tokens.isWord(at) && tokens.first(at + 1) == '(';
            return hasArguments ? tokens.behind(at + 1) : names.skip(at, to);
        }

        /** A name with parentheses behind it; of {@code prefix(f)(int a)}, where a macro makes the name, {@code f}. */
        private Optional<Candidate> candidate(int at, int from, int to, boolean hasType) {
            if (tokens.is(at, "operator")) {
                return operator(at, to);
            } else if (tokens.first(at) == '(' && hasType && tokens.isWord(at + 1) && tokens.partner(at) == at + 2
                    && tokens.first(at + 3) == '(') {
                return Optional.of(new Candidate(tokens.text(at + 1), at + 1, at + 3));
            } else if (!tokens.isWord(at) || at + 1 >= to || tokens.first(at + 1) != '(' || words.isAttribute(at)
                    || words.isStatement(at) || tokens.is(at, "decltype") || tokens.is(at, "__typeof__")) {
                return Optional.empty();
            }
            boolean isWrapped = tokens.isWord(at + 2) && tokens.partner(at + 1) == at + 3 && tokens.first(at + 4) == '(';
            if (isWrapped && at + 4 < to) {
                return plain(at + 2, at + 4);
            }
            return words.isMacro(at) ? macro(at, from, to, hasType) : plain(at, at + 1);
        }

        private Optional<Candidate> plain(int at, int open) {
            boolean isPointer = tokens.first(open + 1) == '*' || tokens.first(open + 1) == '^';
            if (tokens.partner(open) < 0 || isPointer) {
                return Optional.empty();
            }
            boolean isDestructor = tokens.first(at - 1) == '~';
            return Optional.of(new Candidate((isDestructor ? "~" : "") + tokens.text(at), at, open));
        }

        /** Macros around parameters, {@code f OF((int a))}, or around a type. */
        private Optional<Candidate> macro(int at, int from, int to, boolean hasType) {
            int close = tokens.partner(at + 1);
            boolean isPrefix = close + 1 < to && (tokens.isWord(close + 1) || tokens.first(close + 1) == '*')
                    && !(hasType && Tail.read(tokens, words, close + 1, to).isPlausible());
            if (close < 0 || isPrefix) {
                return Optional.empty();
            } else if (tokens.first(at + 2) == '(' && at - 1 > from && tokens.isWord(at - 1)) {
                return plain(at - 1, at + 2);
            }
            return plain(at, at + 1);
        }

        private Optional<Candidate> operator(int at, int to) {
            int open = tokens.first(at + 1) == '(' && tokens.first(at + 2) == ')' ? at + 3 : at + 1;
            while (open < to && tokens.first(open) != '(') {
                open++;
            }
            if (open >= to || tokens.partner(open) < 0) {
                return Optional.empty();
            }
            String sign = names.text(at + 1, open);
            return Optional.of(new Candidate("operator" + (tokens.isWord(at + 1) ? " " : "") + sign, at, open));
        }

        private Optional<FunctionHead> accept(Candidate found, int from, int to, boolean hasType, String typeName) {
            int close = tokens.partner(found.open);
            String bare = found.name.startsWith("~") ? found.name.substring(1) : found.name;
            int first = found.name.startsWith("~") ? found.token - 1 : found.token;
            boolean isQualified = tokens.is(first - 1, "::") && first - 2 >= from;
            boolean bearsClassName = bare.equals(typeName) || isQualified && qualifier(first).equals(bare);
            boolean needsNoType = bearsClassName || found.name.startsWith("operator") || bare.equals("main");
            if (!hasType && !needsNoType || looksLikeValues(found.open, close)) {
                return Optional.empty();
            }
            Tail tail = Tail.read(tokens, words, close + 1, to);
            boolean isOldStyle = !tail.isPlausible() && hasBareNames(found.open, close) && tail.isDeclaration();
            return !tail.isPlausible() && !isOldStyle ? Optional.empty()
                    : Optional.of(new FunctionHead(found.name, found.token, isQualified,
                            bearsClassName && !found.name.startsWith("~"), found.open, close,
                            isOldStyle ? close + 1 : tail.end(), isOldStyle));
        }

        /** The word before the double colon, type arguments left out. */
        private String qualifier(int name) {
            int at = name - 2;
            if (tokens.first(at) == '>') {
                int depth = 0;
                int limit = Math.max(0, at - 100);
                do {
                    depth += tokens.first(at) == '>' ? 1 : tokens.first(at) == '<' ? -1 : 0;
                    at--;
                } while (at > limit && depth > 0);
            }
            return tokens.isWord(at) ? tokens.text(at) : "";
        }

        private boolean looksLikeValues(int open, int close) {
            char c = tokens.first(open + 1);
            boolean isMember = tokens.isWord(open + 1) && tokens.first(open + 2) == '.' && tokens.first(open + 3) != '.';
            return close < 0 || Character.isDigit(c) || c == '"' || c == '-' || isMember;
        }

        private boolean hasBareNames(int open, int close) {
            for (int at = open + 1; at < close; at++) {
                if ((at - open) % 2 == 1 ? !tokens.isWord(at) : tokens.first(at) != ',') {
                    return false;
                }
            }
            return close > open + 1;
        }
    }
}
