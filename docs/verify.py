#!/usr/bin/env python3
# Copyright (c) 2026 Otowi contributors
# SPDX-License-Identifier: EPL-2.0
"""A second verifier of Otowi's provenance logs, made from docs/provenance-format.md alone.

It shares no code with `otowi verify` and needs nothing but Python 3.9 or newer and, for signatures, OpenSSH's
`ssh-keygen`, for time stamps OpenSSL's `openssl`. Words in [brackets] name the section of provenance-format.md that a
piece of code comes from; numbers in them are the steps of its section "Verifying". The report and the exit codes are
those of `otowi verify`.
"""

from __future__ import annotations

import argparse
import base64
import calendar
import hashlib
import json
import os
import re
import ssl
import subprocess
import sys
import tempfile
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from functools import cached_property
from typing import Callable, Iterator, Optional

SUFFIX = ".aiprov.jsonl"
LONGEST_LINE = 1_048_576
LARGEST_INTEGER = 2**53 - 1
DEEPEST_NESTING = 32
MOST_FINDINGS = 1_000
MOST_SIGNERS = 32
NAMESPACE = "aiprov-checkpoint@v1"
LONGEST_TOKEN = 65_536
TOLERANCE = timedelta(minutes=5)
EXIT_CODES = {"VALID": 0, "VALID-UNANCHORED": 0, "NO-ANSWER": 2, "INCOMPLETE": 3, "UNTRUSTED-KEY": 5,
              "TAMPERED": 4}  # worst last
VERDICTS = list(EXIT_CODES)
SEVERITIES = ["defect", "warning", "info"]
GRADES = ["unsigned", "signed", "anchored"]

# [Verifying, the table] the kinds of findings; those in FINDINGS_BY_VERDICT are defects.
FINDINGS_BY_VERDICT = {
    "TAMPERED": ["malformed", "self-check", "link", "seq-gap", "equivocation", "checkpoint", "root", "signature",
                 "anchor", "commitment", "rewritten", "grafted", "belongs-elsewhere", "non-canonical"],
    "UNTRUSTED-KEY": ["untrusted-key"],
    "INCOMPLETE": ["missing-parent", "missing-entry", "missing-since", "torn-tail", "not-signed"],
    "NO-ANSWER": ["no-entries", "unreadable"],
}
VERDICT_OF = {kind: verdict for verdict, kinds in FINDINGS_BY_VERDICT.items() for kind in kinds}
WARNINGS = {"transport-damage", "blank-line", "conflict-marker", "clock-back", "continuity", "moved",
            "anchor-untrusted", "anchor-time"}

# [Types]
TYPES = {"open", "ai", "human", "format", "external", "gap", "checkpoint", "move", "copy", "decline", "review",
         "reason", "disclose", "erase", "anchor"}
KINDS = ("prompt", "response", "context")  # [Commitments]


@dataclass(frozen=True)
class Finding:
    kind: str
    line: Optional[int] = None
    seq: Optional[int] = None
    expected: Optional[str] = None
    found: Optional[str] = None

    @property
    def verdict(self) -> str:
        return VERDICT_OF.get(self.kind, "VALID")

    @property
    def severity(self) -> str:
        return "defect" if self.kind in VERDICT_OF else "warning" if self.kind in WARNINGS else "info"

    def as_json(self) -> dict:
        members = {"kind": self.kind, "severity": self.severity, "line": self.line, "seq": self.seq,
                   "expected": self.expected, "found": self.found}
        return {name: value for name, value in members.items() if value is not None}


def base64url(digest: bytes) -> str:
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")


def sha256(data: bytes) -> str:
    return base64url(hashlib.sha256(data).digest())


EMPTY = sha256(b"")


# ---------------------------------------------------------------------------------------------------------------------
# One line: JSON, form, seal, id
# ---------------------------------------------------------------------------------------------------------------------

SEAL = re.compile(rb',"~":".{43}"\}', re.DOTALL)  # 43 bytes of any value [File]
SEAL_LENGTH = 51
HASH = re.compile(r"[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]")  # [Seal and id]
STREAM = re.compile(r"[A-Za-z0-9_-]{21}[AQgw]")  # [Every entry]
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
TIME = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z")
MARKER = re.compile(rb"(<{7,64}|\|{7,64}|={7,64}|>{7,64})( |\Z)")


class Malformed(ValueError):
    """What a line, or a signature, should be and is not."""


def demand(condition: object, what: str) -> None:
    if not condition:
        raise Malformed(what)


def parse_object(raw: bytes) -> dict:
    """[JSON] The object that a line holds, by all the rules of that section."""
    try:
        value = json.loads(raw.decode("utf-8"), object_pairs_hook=object_of, parse_int=integer_of,
                           parse_float=refuse_number, parse_constant=refuse_number)
        demand(isinstance(value, dict), "one JSON object")
        demand(depth(value) <= DEEPEST_NESTING, f"nesting of at most {DEEPEST_NESTING}")
        canonical(value)  # fails on an unpaired surrogate, which has no form in UTF-8
    except UnicodeError as error:
        raise Malformed("UTF-8 without unpaired surrogates") from error
    except RecursionError as error:
        raise Malformed(f"nesting of at most {DEEPEST_NESTING}") from error
    except json.JSONDecodeError as error:
        raise Malformed("one JSON object") from error
    return value


def object_of(pairs: list) -> dict:
    members = dict(pairs)
    demand(len(members) == len(pairs), "no duplicate key")
    return members


def integer_of(digits: str) -> int:
    demand(len(digits) <= 17 and abs(int(digits)) <= LARGEST_INTEGER, "integers of at most 2^53-1")
    return int(digits)


def refuse_number(_: str) -> None:
    raise Malformed("integers only")


def depth(value: object) -> int:
    if isinstance(value, dict):
        value = list(value.values())
    return 1 + max(map(depth, value), default=0) if isinstance(value, list) else 0


def canonical(value: object) -> bytes:
    """[JSON] The one form in RFC 8785; for integers and texts Python's own escapes are the ones it asks for."""
    return json.dumps(sort_members(value), ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def sort_members(value: object) -> object:
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
        return {name: sort_members(value[name]) for name in names}
    return [sort_members(item) for item in value] if isinstance(value, list) else value


def check_form(fields: dict) -> None:
    """[Every entry] The members that must have their form."""
    demand(is_text(fields.get("type")) and fields["type"], "a type")
    demand(matches(STREAM, fields.get("stream")), "a stream of 22 characters")
    demand(is_integer(fields.get("seq")) and fields["seq"] >= 0, "a seq from 0")
    demand(is_date(fields.get("time")), "a time in UTC with milliseconds")
    demand(is_integer(fields.get("offset", 0)), "an integer as offset")
    demand(is_integer(fields.get("mono", 0)) and fields.get("mono", 0) >= 0, "an integer from 0 as mono")
    for name in ("before", "after", "prev"):
        demand(name not in fields or matches(HASH, fields[name]), f"a hash as {name}")
    demand("parents" not in fields or is_hash_list(fields["parents"]), "a list of ids as parents")
    first = fields["seq"] == 0
    demand(first == (fields["type"] == "open"), "seq 0 in open and nowhere else")
    demand(("parents" in fields) == first and ("prev" in fields) != first, "parents in seq 0, otherwise prev")
    if first:
        demand(fields.get("format") == "aiprov/1", "format aiprov/1")
        demand(matches(UUID, fields.get("file_id")), "a UUID in lower case as file_id")
        demand(is_text(fields.get("name")) and fields["name"], "a name")


def is_text(value: object) -> bool:
    return isinstance(value, str)


def is_integer(value: object) -> bool:
    return type(value) is int  # true and false are integers to isinstance


def matches(pattern: re.Pattern, value: object) -> bool:
    return is_text(value) and pattern.fullmatch(value) is not None


def is_hash_list(value: object) -> bool:
    return isinstance(value, list) and all(matches(HASH, item) for item in value)


def is_date(value: object) -> bool:
    parts = TIME.fullmatch(value) if is_text(value) else None
    if not parts:
        return False
    year, month, day = (int(part) for part in parts.groups()[:3])
    leap = calendar.isleap(year)
    return 1 <= month <= 12 and 1 <= day <= (29 if month == 2 and leap else calendar.mdays[month])


@dataclass(frozen=True)
class Entry:
    line: int
    raw: bytes
    fields: dict

    @cached_property
    def leaf(self) -> bytes:
        return hashlib.sha256(b"\0" + self.raw).digest()  # [Seal and id]

    @cached_property
    def id(self) -> str:
        return base64url(self.leaf)

    @cached_property
    def computed_seal(self) -> str:
        return sha256(self.raw[:-SEAL_LENGTH])

    @property
    def sound(self) -> bool:
        return self.fields["~"] == self.computed_seal

    @property
    def type(self) -> str:
        return self.fields["type"]

    @property
    def stream(self) -> str:
        return self.fields["stream"]

    @property
    def seq(self) -> int:
        return self.fields["seq"]

    @property
    def time(self) -> str:
        return self.fields["time"]

    @property
    def links(self) -> list:
        return self.fields["parents"] if self.seq == 0 else [self.fields["prev"]]

    @property
    def names(self) -> set:
        return {self.fields[name] for name in ("name", "from", "to") if is_text(self.fields.get(name))}

    @property
    def contents(self) -> set:
        """[Verifying 7] Empty files are everywhere and tell nothing about where an entry comes from."""
        return {self.fields[name] for name in ("before", "after") if name in self.fields} - {EMPTY}

    @property
    def has_state(self) -> bool:
        return "before" in self.fields or "after" in self.fields

    @property
    def torn(self) -> list:
        torn = self.fields.get("torn")
        return [name for name in torn if matches(HASH, name)] if isinstance(torn, list) else []

    def commitments(self, kind: str) -> list:
        made = self.fields.get("commit")
        made = made.get(kind) if isinstance(made, dict) else None
        return [name for name in made if matches(HASH, name)] if isinstance(made, list) else []

    def text(self, name: str) -> Optional[str]:
        """A member whose form is not prescribed: of another form, it counts as absent [Every entry]."""
        return self.fields[name] if is_text(self.fields.get(name)) else None

    def finding(self, kind: str, expected: Optional[str] = None, found: Optional[str] = None) -> Finding:
        return Finding(kind, self.line, self.seq, expected, found)


def parse_entry(number: int, raw: bytes) -> Entry:
    demand(SEAL.fullmatch(raw[-SEAL_LENGTH:]), "a seal at the end of the line")
    fields = parse_object(raw)
    demand(matches(HASH, fields.get("~")), "a hash as seal")
    check_form(fields)
    return Entry(number, raw, fields)


# ---------------------------------------------------------------------------------------------------------------------
# The whole file
# ---------------------------------------------------------------------------------------------------------------------

@dataclass(frozen=True)
class Line:
    """[File] A line and what it is: blank, marker, entry, cut or malformed."""
    number: int
    raw: bytes
    has_lf: bool
    had_cr: bool
    kind: str
    entry: Optional[Entry] = None
    expected: Optional[str] = None

    @property
    def torn_hash(self) -> str:
        return sha256(b"\0" + self.raw)  # [Types, gap]


def read_line(number: int, raw: bytes, has_lf: bool) -> Line:
    had_cr = has_lf and raw.endswith(b"\r")
    raw = raw[:-1] if had_cr else raw
    ends = (number, raw, has_lf, had_cr)
    if len(raw) > LONGEST_LINE:
        return Line(*ends, "malformed", expected=f"at most {LONGEST_LINE} bytes")
    if not raw:
        return Line(*ends, "blank")
    if MARKER.match(raw):
        return Line(*ends, "marker")
    try:
        return Line(*ends, "entry", entry=parse_entry(number, raw))
    except Malformed as malformed:
        cut = SEAL.search(raw, 1) is None  # a seal anywhere, at the end or with something behind, says it was whole
        return Line(*ends, "cut" if cut else "malformed", expected=str(malformed))


def read_lines(data: bytes) -> list:
    pieces = data.split(b"\n")
    lines = [read_line(number, raw, True) for number, raw in enumerate(pieces[:-1], 1)]
    return lines + ([read_line(len(pieces), pieces[-1], False)] if pieces[-1] else [])


class Log:
    """A sidecar's lines; `entries` are the different ones, `sound` those of them whose seal fits [Verifying 2, 3]."""

    def __init__(self, data: bytes):
        self.lines = read_lines(data)
        self.by_id = {}
        for line in self.lines:
            if line.entry:
                self.by_id.setdefault(line.entry.id, line.entry)
        self.entries = list(self.by_id.values())
        self.sound = [entry for entry in self.entries if entry.sound]
        self.streams = defaultdict(lambda: defaultdict(dict))  # by stream and seq: sound entries by id, in order
        for entry in self.entries:
            place = self.streams[entry.stream][entry.seq]  # a broken entry takes its place, and no more
            if entry.sound:
                place[entry.id] = entry

    def ancestors(self, starts: list) -> set:
        """The ids of all sound entries that the given ones descend from, by prev and parents."""
        seen, waiting = set(), [link for entry in starts for link in entry.links]
        while waiting:
            name = waiting.pop()
            if name not in seen and name in self.by_id and self.by_id[name].sound:
                seen.add(name)
                waiting.extend(self.by_id[name].links)
        return seen


@dataclass(frozen=True)
class Research:
    """The research file of a sidecar; `content` is the hash of its bytes, None if there is no file."""
    folder: str
    name: str
    content: Optional[str]

    @staticmethod
    def of(sidecar: str) -> Research:
        folder, name = os.path.split(sidecar[:-len(SUFFIX)])
        return Research(folder, name, Research.content_of(folder, name))

    @staticmethod
    def content_of(folder: str, name: str) -> Optional[str]:
        path = os.path.join(folder, name)
        if not os.path.isfile(path):
            return None
        with open(path, "rb") as file:
            return sha256(file.read())


# ---------------------------------------------------------------------------------------------------------------------
# The checks, in the order of [Verifying]
# ---------------------------------------------------------------------------------------------------------------------

def check_lines(log: Log) -> Iterator[Finding]:
    """[Verifying 1]"""
    named = {name for entry in log.sound for name in entry.torn}
    tail = torn_tail(log.lines)
    for line in log.lines:
        if line.kind == "marker":
            yield Finding("conflict-marker", line.number)
        elif line.kind == "malformed":
            yield Finding("malformed", line.number, expected=line.expected)
        elif line.kind == "cut" and line.torn_hash not in named:
            yield Finding("torn-tail" if line.number in tail else "malformed", line.number, expected=line.expected)
        elif line.kind == "cut" and line.number not in tail:
            yield Finding("recovered-tail", line.number)
        elif line.kind == "entry" and line.entry.sound and not line.has_lf:
            yield line.entry.finding("torn-tail", expected="a line feed at the end")
    yield from check_together(log, "transport-damage", lambda line: line.had_cr)
    yield from check_together(log, "blank-line", lambda line: line.kind == "blank")


def check_together(log: Log, kind: str, is_such: Callable) -> Iterator[Finding]:
    """What was done to the whole file is one finding, however many lines show it."""
    numbers = [line.number for line in log.lines if is_such(line)]
    if numbers:
        yield Finding(kind, numbers[0], found=str(len(numbers)))


def torn_tail(lines: list) -> set:
    tail = set()
    if lines and not lines[-1].has_lf:
        for line in reversed(lines):
            if line.kind != "cut":
                break
            tail.add(line.number)
    return tail


def check_seals(log: Log) -> Iterator[Finding]:
    """[Verifying 2]"""
    for entry in (line.entry for line in log.lines if line.entry):
        if not entry.sound:
            yield entry.finding("self-check", expected=entry.computed_seal, found=entry.fields["~"])


def check_canonical(log: Log) -> Iterator[Finding]:
    """[JSON] Of a strict verifier only."""
    for entry in log.sound:
        if canonical(entry.fields) != entry.raw:
            yield entry.finding("non-canonical")


def check_streams(log: Log) -> Iterator[Finding]:
    """[Verifying 4]"""
    for entry in log.sound:
        stream = log.streams[entry.stream]
        if len(stream[entry.seq]) > 1:
            yield entry.finding("equivocation", found=entry.id)
        if entry.seq == 0:
            continue
        before = stream.get(entry.seq - 1)
        if before is None:
            yield entry.finding("seq-gap", expected=str(entry.seq - 1))
        elif before and entry.fields["prev"] not in before:
            yield entry.finding("link", expected=next(iter(before)), found=entry.fields["prev"])


def check_parents(log: Log) -> Iterator[Finding]:
    """[Verifying 5]"""
    for entry in log.sound:
        for parent in entry.fields.get("parents", []):
            if parent not in log.by_id or not log.by_id[parent].sound:
                yield entry.finding("missing-parent", expected=parent)


def check_history(log: Log) -> Iterator[Finding]:
    """[Verifying 6]"""
    afters = {entry.fields["after"] for entry in log.sound if "after" in entry.fields}
    latest = {}
    for entry in sorted(log.sound, key=lambda sound: sound.seq):
        earlier = latest.get(entry.stream, entry)
        latest[entry.stream] = entry
        if entry.time < earlier.time:
            yield entry.finding("clock-back", expected=earlier.time, found=entry.time)
        if "before" in entry.fields and entry.fields["before"] not in afters:
            yield entry.finding("continuity", found=entry.fields["before"])
        if entry.type not in TYPES:
            yield entry.finding("unknown-type", found=entry.type)


class Lineages:
    """[Verifying 7] Streams, names and contents, joined where an entry, or a link between entries, has both."""

    def __init__(self, log: Log):
        self.above = {}
        for entry in log.sound:
            for name in entry.names:
                self.join(("stream", entry.stream), ("name", name))
            for content in entry.contents:
                self.join(("stream", entry.stream), ("content", content))
            for link in entry.links:
                if link in log.by_id and log.by_id[link].sound:
                    self.join(("stream", entry.stream), ("stream", log.by_id[link].stream))

    def join(self, one: tuple, other: tuple) -> None:
        self.above[self.top(one)] = self.top(other)

    def top(self, node: tuple) -> tuple:
        while self.above.setdefault(node, node) != node:
            self.above[node] = self.above[self.above[node]]  # halves the path, which keeps hostile logs fast
            node = self.above[node]
        return node

    def of(self, entry: Entry) -> tuple:
        return self.top(("stream", entry.stream))


def check_origin(log: Log, research: Research) -> Iterator[Finding]:
    """[Verifying 7 and 8]"""
    if not log.sound:
        return
    lineages = Lineages(log)
    by_choice = [[entry for entry in log.sound if research.name in entry.names],
                 [entry for entry in log.sound if research.content in entry.contents], log.sound]
    own = lineages.of(next(entries[0] for entries in by_choice if entries))
    firsts = {}
    for entry in log.sound:
        firsts.setdefault(lineages.of(entry), entry)
    for lineage, first in firsts.items():
        if lineage != own:
            yield first.finding("grafted", found=first.text("name"))
    yield from check_place([entry for entry in log.sound if lineages.of(entry) == own], research)


def check_place(entries: list, research: Research) -> Iterator[Finding]:
    """[Verifying 8] given the entries of the log's own lineage"""
    names = {name for entry in entries for name in entry.names}
    contents = {content for entry in entries for content in entry.contents}
    if research.name in names:
        return
    recorded = ", ".join(sorted(names))
    if research.content in contents:
        yield Finding("renamed", expected=recorded, found=research.name)
        return
    homes = sorted(name for name in names if is_home(name, contents, research.folder))
    yield Finding("belongs-elsewhere" if homes else "moved", expected=", ".join(homes) or recorded, found=research.name)


def is_home(name: str, contents: set, folder: str) -> bool:
    path = os.path.join(folder, name)
    plain = name == os.path.basename(name) and name not in ("", ".", "..")  # a log is not trusted with paths
    try:
        return (plain and not os.path.islink(path) and not os.path.exists(path + SUFFIX)
                and Research.content_of(folder, name) in contents)
    except OSError:  # it may not be read
        return False


def check_content(log: Log, research: Research) -> Iterator[Finding]:
    """[Verifying 9]"""
    states = [entry for entry in log.sound if entry.has_state]
    past = log.ancestors(states)
    tips = [entry.fields.get("after") for entry in states if entry.id not in past]
    if research.content is None:
        if tips and None not in tips:
            yield Finding("file-missing", expected=tips[-1])
    elif tips and research.content not in tips:
        yield Finding("content-differs", expected=tips[-1] or "no file", found=research.content)


class MerkleTree:
    """RFC 9162, 2.1.1: complete subtrees, largest first, that are joined from the right for the root."""

    def __init__(self):
        self.subtrees = []  # pairs of a number of leaves and a hash

    def __len__(self) -> int:
        return sum(size for size, _ in self.subtrees)

    def append(self, leaf: bytes) -> None:
        size, head = 1, leaf
        while self.subtrees and self.subtrees[-1][0] == size:
            size, head = size * 2, self.node(self.subtrees.pop()[1], head)
        self.subtrees.append((size, head))

    def root(self) -> bytes:
        head = self.subtrees[-1][1]
        for _, left in reversed(self.subtrees[:-1]):
            head = self.node(left, head)
        return head

    @staticmethod
    def node(left: bytes, right: bytes) -> bytes:
        return hashlib.sha256(b"\1" + left + right).digest()


BODY = re.compile(r"([^\n]+)\n(0|[1-9][0-9]*)\n([A-Za-z0-9+/]{43}=)\n")


def check_checkpoints(log: Log) -> Iterator[Finding]:
    """[Verifying 10] and [Checkpoints]"""
    for stream in log.streams.values():
        tree, seq, opening = MerkleTree(), 0, None
        while len(stream.get(seq, ())) == 1:
            entry = next(iter(stream[seq].values()))
            opening = opening or entry
            if entry.type == "checkpoint":
                yield from check_body(entry, opening, tree)
            tree.append(entry.leaf)
            seq += 1


def check_body(entry: Entry, opening: Entry, tree: MerkleTree) -> Iterator[Finding]:
    root = base64.b64encode(tree.root()).decode()
    expected = f"otowi/{opening.fields['file_id']}/{entry.stream}\n{entry.seq}\n{root}\n"
    body = entry.text("body")
    parts = BODY.fullmatch(body or "")
    if not parts or not is_canonical_base64(parts[3]) or parts[0].rsplit("\n", 2)[0] != expected.rsplit("\n", 2)[0]:
        yield entry.finding("checkpoint", expected, body)
    elif parts[3] != root:
        yield entry.finding("root", root, parts[3])


def check_signatures(log: Log, signers: Optional[list], revoked: set) -> Iterator[Finding]:
    """[Verifying 11]"""
    for entry in log.sound:
        signature = entry.text("signature") if entry.type == "checkpoint" else None
        if signature is not None:
            yield from check_signature(entry, signature, signers, revoked)


def check_signature(entry: Entry, text: str, signers: Optional[list], revoked: set) -> Iterator[Finding]:
    try:
        signature = parse_signature(text)
        demand(signers is not None or signature.namespace == NAMESPACE, f"namespace {NAMESPACE}")
        demand(signature_fits(text, signature.namespace, entry.text("body") or ""), "a signature of body by its key")
    except Malformed as malformed:
        yield entry.finding("signature", expected=str(malformed))
        return
    if signature.namespace == NAMESPACE and signature.key in revoked:
        yield entry.finding("untrusted-key", found="revoked " + signature.fingerprint)
    elif signers is None:
        yield entry.finding("signer-not-checked", found=signature.fingerprint)
    elif signature.namespace != NAMESPACE or not any(signer.allows(signature, entry.time) for signer in signers):
        yield entry.finding("untrusted-key", found=signature.fingerprint)


def check_disclosures(log: Log) -> Iterator[Finding]:
    """[Verifying 13] and [Commitments]"""
    for entry in log.sound:
        if entry.type != "disclose":
            continue
        made, commitment, salt = (entry.fields.get(name) for name in ("entry", "commitment", "salt"))
        kind, text = entry.text("kind"), entry.text("text")
        whole = all(matches(HASH, name) for name in (made, commitment, salt)) and kind in KINDS and text is not None
        opened = commitment_to(kind, salt, text) if whole else None
        if opened is None or opened != commitment:
            yield entry.finding("commitment", expected=commitment if whole else None, found=opened)
        elif made not in log.by_id or not log.by_id[made].sound:
            yield entry.finding("missing-entry", expected=made)
        elif commitment not in log.by_id[made].commitments(kind):
            yield entry.finding("commitment", found=commitment)


def commitment_to(kind: str, salt: str, text: str) -> str:
    return sha256(b"aiprov/c1" + kind.encode() + base64.urlsafe_b64decode(salt + "=") + text.encode("utf-8"))


# ---------------------------------------------------------------------------------------------------------------------
# Signatures: OpenSSH's PROTOCOL.sshsig and allowed_signers
# ---------------------------------------------------------------------------------------------------------------------

@dataclass(frozen=True)
class Signature:
    key: bytes
    namespace: str

    @property
    def fingerprint(self) -> str:
        return "SHA256:" + base64.b64encode(hashlib.sha256(self.key).digest()).decode().rstrip("=")


class SshReader:
    """Takes apart SSH's binary form: strings with a length of four bytes in front."""

    def __init__(self, data: bytes):
        self.rest = data

    def take(self, count: int) -> bytes:
        demand(len(self.rest) >= count, "a whole signature")
        taken, self.rest = self.rest[:count], self.rest[count:]
        return taken

    def string(self) -> bytes:
        return self.take(int.from_bytes(self.take(4), "big"))

    def number(self) -> int:
        data = self.string()
        shortest = data[:1] != b"\0" or data[1:2] >= b"\x80"
        demand(data and data[0] < 0x80 and shortest, "positive numbers in their shortest form")
        return int.from_bytes(data, "big")

    def end(self) -> None:
        demand(not self.rest, "nothing behind the signature")


def parse_signature(text: str) -> Signature:
    """Checks the form; whether the key made the signature is for signature_fits."""
    demand(is_canonical_base64(text), "canonical base64")
    reader = SshReader(base64.b64decode(text))
    demand(reader.take(6) == b"SSHSIG" and reader.take(4) == b"\0\0\0\1", "SSHSIG, version 1")
    key, namespace, reserved, hash_name, signature = (reader.string() for _ in range(5))
    reader.end()
    demand(namespace and b"\0" not in namespace, "a namespace")
    demand(not reserved, "nothing in the reserved field")  # ssh-keygen ignores it and does not sign it
    demand(hash_name in (b"sha256", b"sha512"), "sha256 or sha512")
    kind = check_key(SshReader(key))
    check_signature_form(SshReader(signature), kind)
    return Signature(key, os.fsdecode(namespace))


def is_canonical_base64(text: str) -> bool:
    """With padding, and with no bits set behind the last byte."""
    try:
        return base64.b64encode(base64.b64decode(text, validate=True)).decode() == text
    except ValueError:
        return False


def check_key(reader: SshReader) -> bytes:
    kind = reader.string()
    if kind == b"ssh-ed25519":
        point = reader.string()
        demand(len(point) == 32 and is_reduced(point), "a key of 32 bytes")
    elif kind == b"ecdsa-sha2-nistp256":
        demand(reader.string() == b"nistp256", "the curve nistp256")
        point = reader.string()
        demand(len(point) == 65 and point[0] == 4, "an uncompressed point")
    elif kind == b"ssh-rsa":
        demand(reader.number() >= 3, "an exponent from 3")
        demand(2048 <= reader.number().bit_length() <= 16384, "a key of 2048 to 16384 bits")
    else:
        raise Malformed("a key of Ed25519, ECDSA P-256 or RSA")
    reader.end()
    return kind


def is_reduced(point: bytes) -> bool:
    """RFC 8032, 5.1.3: y below p, and no sign where x is 0. OpenSSH lets both pass."""
    prime = 2**255 - 19
    sign, y = divmod(int.from_bytes(point, "little"), 2**255)
    return y < prime and not (sign and y in (1, prime - 1))


def check_signature_form(reader: SshReader, key_kind: bytes) -> None:
    kinds = (b"rsa-sha2-256", b"rsa-sha2-512") if key_kind == b"ssh-rsa" else (key_kind,)
    demand(reader.string() in kinds, "a signature of the key's kind")
    signature = reader.string()
    reader.end()
    if key_kind == b"ssh-ed25519":
        order = 2**252 + 27742317777372353535851937790883648493
        scalar = int.from_bytes(signature[32:], "little")
        demand(len(signature) == 64 and scalar < order, "a signature of 64 bytes")  # RFC 8032, 5.1.7
    elif key_kind == b"ecdsa-sha2-nistp256":
        numbers = SshReader(signature)
        numbers.number()
        numbers.number()
        numbers.end()


def signature_fits(text: str, namespace: str, body: str) -> bool:
    """Asks ssh-keygen whether the key inside a signature made it over these bytes."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "signature")
        with open(path, "w", encoding="ascii") as file:
            file.write(f"-----BEGIN SSH SIGNATURE-----\n{text}\n-----END SSH SIGNATURE-----\n")
        command = ["ssh-keygen", "-Y", "check-novalidate", "-n", namespace, "-s", path]
        return subprocess.run(command, input=body.encode("utf-8"), capture_output=True, check=False).returncode == 0


@dataclass(frozen=True)
class Signer:
    """A line of allowed_signers; its times have the form of an entry's, so that they compare as texts."""
    principals: str
    key: str
    namespaces: Optional[str]
    valid_after: Optional[str]
    valid_before: Optional[str]

    def allows(self, signature: Signature, time: str) -> bool:
        return (self.key == base64.b64encode(signature.key).decode()
                and (self.namespaces is None or in_pattern_list(signature.namespace, self.namespaces))
                and (self.valid_after or time) <= time <= (self.valid_before or time))


WORD = r'(?:[^ \t"]|"[^"]*")+'
SIGNER = re.compile(rf"(?P<principals>{WORD})[ \t]+(?:(?P<options>(?!(?:ssh|ecdsa|sk)-){WORD})[ \t]+)?"
                    r"(?P<kind>(?:ssh|ecdsa|sk)-[^ \t]+)[ \t]+(?P<key>[A-Za-z0-9+/=]+)(?:[ \t].*)?")
OPTION = re.compile(r'(?i:(namespaces|valid-after|valid-before)="([^"]*)"|(cert-authority))(?:,(?!\Z)|\Z)')


def read_signers(path: str) -> list:
    with open(path, encoding="iso-8859-1") as file:
        lines = [line.strip() for line in file]
    try:
        return [signer for line in lines if line and not line.startswith("#") for signer in parse_signer(line)]
    except ValueError as error:  # ssh-keygen stops at such a line, too
        raise OSError(f"{path}: expected lines in the format of allowed_signers with {error}") from error


REVOKED = re.compile(r"([^ \t]+)[ \t]+([A-Za-z0-9+/]+=*)(?:\s.*)?", re.DOTALL)
OTHER_KIND = re.compile(r"sk-|ecdsa-sha2-nistp(?!256\Z)|ssh-dss|.+-cert-v01@")


def read_revoked(path: str) -> set:
    """ssh-keygen(1), the plain form of what -r takes: a public key a line. Keys of other kinds cannot have signed."""
    with open(path, encoding="iso-8859-1") as file:
        text = file.read()
    keys = set()
    try:
        demand(not text.startswith("SSHKRL\n\0"), "text, not the binary form")
        for line in (line.strip() for line in re.split(r"\r\n|\r|\n", text)):
            if line and not line.startswith("#"):
                parts = REVOKED.fullmatch(line)
                demand(parts, "kind of key and key")
                if not OTHER_KIND.match(parts[1]):
                    demand(is_canonical_base64(parts[2]), "keys in base64")
                    key = base64.b64decode(parts[2])
                    demand(check_key(SshReader(key)).decode() == parts[1], "a key of the kind that is named")
                    keys.add(key)
    except ValueError as error:
        raise OSError(f"{path}: expected public keys, one a line, with {error}") from error
    return keys


def parse_signer(line: str) -> Iterator[Signer]:
    parts = SIGNER.fullmatch(line)
    demand(parts, "principals, options if any, kind of key and key")
    options = parse_options(parts["options"] or "")
    if "cert-authority" not in options and parts["kind"] in ("ssh-ed25519", "ecdsa-sha2-nistp256", "ssh-rsa"):
        demand(is_canonical_base64(parts["key"]), "keys in base64")
        check_key(SshReader(base64.b64decode(parts["key"])))
        yield Signer(parts["principals"].replace('"', ""), parts["key"],
                     *(options.get(name) for name in ("namespaces", "valid-after", "valid-before")))


def parse_options(text: str) -> dict:
    options, position = {}, 0
    while position < len(text):
        option = OPTION.match(text, position)
        demand(option, "options that ssh-keygen(1) describes")
        name, value = (option[1] or option[3]).lower(), option[2]
        demand(name not in options, "each option once")
        options[name] = parse_timestamp(value) if name.startswith("valid") else value
        position = option.end()
    return options


def parse_timestamp(text: str) -> str:
    """ssh-keygen(1): YYYYMMDD[HHMM[SS]][Z], in the machine's time zone unless it ends with Z."""
    parts = re.fullmatch(r"([0-9]{8})(?:([0-9]{4})([0-9]{2})?)?(Z?)", text)
    demand(parts and parts[1] >= "1970", "a time as YYYYMMDD[HHMM[SS]][Z]")
    moment = datetime.strptime(parts[1] + (parts[2] or "0000") + (parts[3] or "00"), "%Y%m%d%H%M%S")
    moment = moment.replace(tzinfo=timezone.utc) if parts[4] else moment.astimezone(timezone.utc)
    return moment.isoformat(timespec="milliseconds")[:23] + "Z"


def in_pattern_list(text: str, patterns: str) -> bool:
    """ssh_config(5), PATTERNS: one must match, and none that begins with an exclamation mark may."""
    pairs = [(pattern[:1] != "!", pattern.removeprefix("!")) for pattern in patterns.split(",")]
    found = [wanted for wanted, pattern in pairs if wildcard(pattern).fullmatch(text)]
    return bool(found) and all(found)


def wildcard(pattern: str) -> re.Pattern:
    return re.compile(re.escape(pattern).replace(r"\*", ".*").replace(r"\?", "."), re.DOTALL)


# ---------------------------------------------------------------------------------------------------------------------
# Time stamps: RFC 3161
# ---------------------------------------------------------------------------------------------------------------------

SIGNED_DATA = bytes.fromhex("2a864886f70d010702")  # RFC 5652, 5.1
TST_INFO = bytes.fromhex("2a864886f70d0109100104")  # RFC 3161, 2.4.2
SIGNING_CERTIFICATES = (bytes.fromhex("2a864886f70d010910020c"), bytes.fromhex("2a864886f70d010910022f"))  # RFC 5816
DIGESTS = {name: bytes.fromhex("60864801650304020" + digit) for name, digit in
           (("sha256", "1"), ("sha384", "2"), ("sha512", "3"))}
SIGNATURES = {bytes.fromhex("2a864886f70d01010" + digit): digest for digit, digest in
              (("1", None), ("a", None), ("b", "sha256"), ("c", "sha384"), ("d", "sha512"))}  # RSA: RFC 8017, C
SIGNATURES.update({bytes.fromhex("2a8648ce3d04030" + digit): digest for digit, digest in
                   (("2", "sha256"), ("3", "sha384"), ("4", "sha512"))})  # ECDSA: RFC 5758, 3.2
GENERALIZED_TIME = re.compile(r"([0-9]{14})(?:\.([0-9]+))?Z")


@dataclass(frozen=True)
class Value:
    """A value in DER: its tag, its content, and what is in it if it is a structure."""
    tag: int
    content: bytes
    raw: bytes = field(default=b"", compare=False)

    def __getitem__(self, index: int) -> Value:
        parts = parse_der(self.content) if self.tag & 0x20 else []
        demand(-len(parts) <= index < len(parts), "a time stamp of RFC 3161")
        return parts[index]


def parse_der(data: bytes) -> list:
    values = []
    while data:
        demand(len(data) >= 2 and data[0] & 0x1f != 0x1f, "values in DER")
        count = data[1] - 0x80 if data[1] >= 0x80 else 0
        demand(data[1] < 0x80 or 1 <= count <= 3, "lengths that are stated")
        length = int.from_bytes(data[2:2 + count], "big") if data[1] >= 0x80 else data[1]
        start = 2 + count
        demand(len(data) >= start + length, "a whole value in DER")
        values.append(Value(data[0], data[start:start + length], data[:start + length]))
        data = data[start + length:]
    return values


def check_der(data: bytes, depth: int = DEEPEST_NESTING) -> list:
    demand(depth > 0 or not data, f"nesting of at most {DEEPEST_NESTING}")
    values = parse_der(data)
    for value in values:
        demand(value.tag != 1 or value.content in (b"\0", b"\xff"), "truth values in DER")
        if value.tag & 0x20:
            check_der(value.content, depth - 1)
    return values


@dataclass(frozen=True)
class Token:
    der: bytes
    imprint: bytes
    moment: datetime

    @property
    def time(self) -> str:
        return written(self.moment)


def written(moment: datetime) -> str:
    """A time as entries write it."""
    return moment.isoformat(timespec="milliseconds")[:23] + "Z"


def parse_token(der: bytes) -> Token:
    """[Verifying 12] RFC 3161, 2.4.2; whether the signature fits is for token_holds."""
    demand(len(der) <= LONGEST_TOKEN, f"at most {LONGEST_TOKEN} bytes")
    values = check_der(der)
    demand(len(values) == 1 and values[0][0].content == SIGNED_DATA, "a time stamp of RFC 3161")
    signed = values[0][1][0]
    demand(signed[2][0].content == TST_INFO, "a time stamp of RFC 3161")
    info = Value(0x30, parse_one(signed[2][1][0].content).content)
    signers = parse_der(signed[-1].content)
    demand(len(signers) == 1, "one signature")
    check_algorithms(signed, signers[0])
    check_certificates(signed[3])
    demand(signers[0][3].tag == 0xa0, "signed attributes")
    attributes = [attribute[0].content for attribute in parse_der(signers[0][3].content)]
    demand(any(name in attributes for name in SIGNING_CERTIFICATES), "a signature that names its certificate")
    imprint = info[2]
    demand(info[0].content == b"\1" and imprint[0][0].content == DIGESTS["sha256"] and len(imprint[1].content) == 32,
           "the time stamp of a SHA-256")
    return Token(der, imprint[1].content, generalized_time(info[4].content))


def check_algorithms(signed: Value, signer: Value) -> None:
    digest, signature = signer[2][0].content, signer[4][0].content
    demand(digest in DIGESTS.values() and digest in [listed[0].content for listed in parse_der(signed[1].content)]
           and signature in SIGNATURES and SIGNATURES[signature] in (None, *(
               name for name in DIGESTS if DIGESTS[name] == digest)), "a signature with SHA-256, SHA-384 or SHA-512")


def check_certificates(certificates: Value) -> None:
    """RFC 5280, 4.1 and 4.2: version 3, one algorithm that is named twice, each extension once."""
    demand(certificates.tag == 0xa0, "a certificate")
    for certificate in parse_der(certificates.content):
        demand(certificate[0][0] == Value(0xa0, b"\2\1\2") and certificate[0][2] == certificate[1],
               "certificates of X.509")
        extensions = certificate[0][-1]
        names = [extension[0].content for extension in parse_der(extensions[0].content)]
        demand(extensions.tag == 0xa3 and len(set(names)) == len(names), "each extension once")


def parse_one(data: bytes) -> Value:
    values = parse_der(data)
    demand(len(values) == 1, "one value")
    return values[0]


def generalized_time(content: bytes) -> datetime:
    parts = GENERALIZED_TIME.fullmatch(content.decode("ascii", "replace"))
    demand(parts, "a time in UTC")
    moment = datetime.strptime(parts[1], "%Y%m%d%H%M%S").replace(tzinfo=timezone.utc)
    return moment + timedelta(milliseconds=int(((parts[2] or "0") + "00")[:3]))


def openssl(der: bytes, *command: str, line: bytes = b"") -> bool:
    """Whether openssl agrees; it reads the token from the file `token`, and what was stamped from `line`."""
    with tempfile.TemporaryDirectory() as folder:
        for name, content in (("token", der), ("line", line)):
            with open(os.path.join(folder, name), "wb") as file:
                file.write(content)
        return subprocess.run(["openssl", *command], cwd=folder, capture_output=True, check=False).returncode == 0


def token_holds(token: Token) -> bool:
    """Whether the signature fits a certificate inside the token, whoever it is of."""
    return openssl(token.der, "cms", "-verify", "-noverify", "-binary", "-inform", "DER", "-in", "token",
                   "-out", os.devnull)


def is_vouched_for(token: Token, line: bytes, authorities: str) -> bool:
    return openssl(token.der, "ts", "-verify", "-token_in", "-in", "token", "-data", "line", "-CAfile",
                   os.path.abspath(authorities), "-partial_chain", "-attime", str(int(token.moment.timestamp())),
                   line=line)


def read_authorities(path: str) -> str:
    ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(path)  # fails where there is no certificate
    return path


def check_anchors(log: Log, authorities: Optional[str]) -> Iterator[Finding]:
    """[Verifying 12]"""
    stamped = []
    for entry in log.sound:
        if entry.type != "anchor":
            continue
        try:
            token, checkpoint = parse_anchor(entry, log)
        except ValueError as malformed:  # also of a date that does not exist
            yield entry.finding("anchor", expected=str(malformed))
            continue
        if checkpoint is None:
            yield entry.finding("missing-parent", expected=entry.fields["checkpoint"])
        elif authorities is None:
            yield entry.finding("anchor-not-checked", found=token.time)
        elif is_vouched_for(token, checkpoint.raw, authorities):
            yield entry.finding("anchored", expected=str(checkpoint.line), found=token.time)
            stamped.append((token.moment, checkpoint.line, checkpoint))
        else:
            yield entry.finding("anchor-untrusted", found=token.time)
    yield from check_anchor_times(log, sorted(stamped, key=lambda each: each[:2]))


def parse_anchor(entry: Entry, log: Log) -> tuple:
    """The token of an anchor and the checkpoint that it is about, None if that is not in the log."""
    text = entry.text("token") or ""
    demand(is_canonical_base64(text), "canonical base64")
    token = parse_token(base64.b64decode(text))
    demand(token_holds(token), "a signature that fits the certificate inside")
    named = entry.fields.get("checkpoint")
    demand(matches(HASH, named), "the id of a checkpoint")
    checkpoint = log.by_id.get(named)
    if checkpoint is None or not checkpoint.sound:
        return token, None
    demand(checkpoint.type == "checkpoint", "the id of a checkpoint")
    demand(token.imprint == hashlib.sha256(checkpoint.raw).digest(), "the time stamp of the checkpoint's line")
    return token, checkpoint


def check_anchor_times(log: Log, stamped: list) -> Iterator[Finding]:
    """Each entry is held against the earliest time stamp that covers it."""
    seen = set()
    for moment, _, checkpoint in stamped:
        covered = (log.ancestors([checkpoint]) | {checkpoint.id}) - seen
        seen |= covered
        latest = written(moment + TOLERANCE)
        for name in covered:
            if log.by_id[name].time > latest:
                yield log.by_id[name].finding("anchor-time", expected=written(moment), found=log.by_id[name].time)


# ---------------------------------------------------------------------------------------------------------------------
# Comparison with what was kept
# ---------------------------------------------------------------------------------------------------------------------

@dataclass(frozen=True)
class Kept:
    """[Comparing] One of: entries of a copy, a checkpoint's origin, size and root, a time stamp."""
    entries: list
    body: Optional[tuple] = None
    token: Optional[Token] = None


def parse_kept(data: bytes, name: str) -> Kept:
    entries = Log(data).sound
    if entries:
        return Kept(entries)
    body = BODY.fullmatch("".join(line + "\n" for line in data.decode("utf-8", "replace").splitlines()[:3]))
    if body and is_canonical_base64(body[3]):
        return Kept([], (body[1], int(body[2]), body[3]))
    try:
        token = parse_answer(data)
        demand(token_holds(token), "a signature that fits")
        return Kept([], None, token)
    except ValueError as error:
        raise OSError(f"{name}: expected a copy of a log, a checkpoint or a time stamp") from error


def parse_answer(data: bytes) -> Token:
    """RFC 3161, 2.4.2: an answer begins with its status, a token with the name of its content."""
    answer = parse_one(data)
    if answer[0].tag != 0x30:
        return parse_token(data)
    check_der(data)
    demand(answer[0][0].content in (b"\0", b"\1"), "a time stamp that was granted")
    return parse_token(answer[1].raw)


def check_kept(log: Log, kept: Optional[Kept]) -> Iterator[Finding]:
    """[Verifying 14]"""
    if kept is None:
        yield Finding("not-compared")
    elif kept.entries:
        yield from check_copy(log, kept.entries)
    elif kept.body:
        yield from check_kept_body(log, *kept.body)
    elif kept.token.imprint not in [hashlib.sha256(entry.raw).digest() for entry in log.sound
                                    if entry.type == "checkpoint"]:
        yield Finding("missing-since", found="1")


def check_copy(log: Log, entries: list) -> Iterator[Finding]:
    gone, rewritten = [], set()
    for entry in sorted(entries, key=lambda kept: kept.seq):
        if entry.id in log.by_id and log.by_id[entry.id].sound:
            continue
        place = log.streams[entry.stream].get(entry.seq) if entry.stream in log.streams else None
        if place and entry.stream not in rewritten:
            rewritten.add(entry.stream)
            yield next(iter(place.values())).finding("rewritten", expected=entry.id)
        elif place is None:
            gone.append(entry.id)
    if gone:
        yield Finding("missing-since", expected=gone[0], found=str(len(gone)))


def check_kept_body(log: Log, origin: str, size: int, root: str) -> Iterator[Finding]:
    stream = log.streams.get(origin.rpartition("/")[2], {})
    tree, last = MerkleTree(), None
    while len(tree) < size and stream.get(len(tree)):
        last = next(iter(stream[len(tree)].values()))
        tree.append(last.leaf)
    opening = next(iter(stream[0].values())) if stream.get(0) else None
    if opening and f"otowi/{opening.fields['file_id']}/{opening.stream}" != origin:
        yield opening.finding("rewritten", expected=origin)
    elif len(tree) < size:
        yield Finding("missing-since", found=str(size - len(tree)))
    elif last and base64.b64encode(tree.root()).decode() != root:
        yield last.finding("rewritten", expected=root)


class KeptFile:
    """A file stands for what was kept of the one log that it is compared with."""

    def __init__(self, path: str):
        with open(path, "rb") as file:
            self.kept = parse_kept(file.read(), path)

    def of(self, _: str) -> Optional[Kept]:
        return self.kept

    def under(self, path: str) -> list:
        return [path if is_sidecar(path) else path + SUFFIX]


class Revision:
    """The logs as a revision of git has them."""

    def __init__(self, name: str):
        self.name = name

    def of(self, sidecar: str) -> Optional[Kept]:
        folder, name = os.path.split(sidecar)
        data = git(folder, "cat-file", "blob", f"{self.commit(folder)}:./{name}")
        return None if data is None else parse_kept(data, f"{self.name}:{sidecar}")

    def under(self, path: str) -> list:
        if not os.path.isdir(path):
            sidecar = path if is_sidecar(path) else path + SUFFIX
            return [sidecar] if self.of(sidecar) else []
        listed = (git(path, "ls-tree", "-r", "-z", self.commit(path)) or b"").decode("utf-8", "surrogateescape")
        names = [line.partition("\t")[2] for line in listed.split("\0") if line.startswith("100")]
        return [os.path.join(path, name) for name in names if is_sidecar(name)]

    def commit(self, folder: str) -> str:
        commit = git(folder, "rev-parse", "--quiet", "--verify", "--end-of-options", self.name + "^{commit}")
        if commit is None:
            raise OSError(f"{self.name}: expected a file or a revision of git")
        return commit.decode().strip()


def git(folder: str, *command: str) -> Optional[bytes]:
    done = subprocess.run(["git", *command], cwd=folder or ".", stdin=subprocess.DEVNULL, capture_output=True,
                          check=False)
    return done.stdout if done.returncode == 0 else None


def vanished(earlier: object, path: str, present: list) -> list:
    """[Verifying 14] Reports on logs that are gone and whose entries stand in no other log."""
    reports = []
    for sidecar in earlier.under(path):
        kept = None if sidecar in present else earlier.of(sidecar)
        if kept is None:
            continue
        names = {entry.id for entry in kept.entries} - ids_of(present)
        count = len(names) if kept.entries else kept.body[1] if kept.body else 1
        if count:
            reports.append(Report(sidecar, GRADES[0], 0, [Finding("missing-since", found=str(count))]))
    return reports


def ids_of(sidecars: list) -> set:
    ids = set()
    for sidecar in sidecars:
        with open(sidecar, "rb") as file:
            ids.update(entry.id for entry in Log(file.read()).sound)
    return ids


# ---------------------------------------------------------------------------------------------------------------------
# Verdict, grade, report
# ---------------------------------------------------------------------------------------------------------------------

@dataclass(frozen=True)
class Report:
    file: str
    grade: str
    entries: int
    findings: list
    signers: list = field(default_factory=list)
    signed_in_part: bool = False

    @property
    def verdict(self) -> str:
        best = "VALID" if self.grade == "anchored" else "VALID-UNANCHORED"
        return max([best, *(finding.verdict for finding in self.findings)], key=VERDICTS.index)

    def as_json(self) -> dict:
        return {"file": self.file, "verdict": self.verdict, "grade": self.grade, "entries": self.entries,
                "signers": self.signers, "findings": [finding.as_json() for finding in self.listed]}

    @property
    def listed(self) -> list:
        return sorted(self.findings, key=lambda finding: (
            SEVERITIES.index(finding.severity), finding.line or 0, finding.kind))[:MOST_FINDINGS]


def uncovered(log: Log, starts: list) -> list:
    """[Verifying, grade] What should be one of these entries or an ancestor of one, and is neither."""
    covered = log.ancestors(starts) | {entry.id for entry in starts}
    evidence = ("checkpoint", "anchor")
    vouching = {entry.stream for entry in log.sound if entry.type in evidence} - {
        entry.stream for entry in log.sound if entry.type not in (*evidence, "open")}
    names = {name for entry in log.sound if entry.id in covered for name in entry.names}
    return [entry for entry in log.sound if entry.id not in covered and (
        entry.has_state or not entry.names <= names or entry.type not in evidence
        and not (starts and entry.type == "open" and entry.stream in vouching))]


def signed_checkpoints(log: Log, findings: list) -> list:
    refused = {finding.line for finding in findings if finding.kind in ("signature", "untrusted-key")}
    return [entry for entry in log.sound if entry.type == "checkpoint" and entry.text("signature") is not None
            and entry.line not in refused]


def signers_of(log: Log, findings: list, signers: Optional[list]) -> list:
    """[Report] Whose signatures are accepted, each key once."""
    accepted = {}
    for entry in signed_checkpoints(log, findings) if signers is not None else ():
        signature = parse_signature(entry.text("signature"))
        names = dict.fromkeys(signer.principals for signer in signers if signer.allows(signature, entry.time))
        accepted.setdefault(signature.fingerprint, ",".join(names).encode("iso-8859-1").decode("utf-8", "replace"))
    return [{"principals": names, "fingerprint": key} for key, names in accepted.items()][:MOST_SIGNERS]


def grade_of(log: Log, findings: list) -> str:
    """[Verifying, grade]"""
    accepted = {finding.line for finding in findings if finding.kind == "anchored"}
    anchored = [log.by_id[entry.fields["checkpoint"]] for entry in log.sound if entry.line in accepted]
    signed = signed_checkpoints(log, findings)
    if anchored and not uncovered(log, anchored):
        return "anchored"
    return "signed" if signed and not uncovered(log, signed) else "unsigned"


def check_unsigned(log: Log, findings: list, signers: Optional[list]) -> Iterator[Finding]:
    """[Verifying 11] What no accepted signature covers, stream by stream."""
    signed = signed_checkpoints(log, findings)
    gaps = defaultdict(list)
    for entry in uncovered(log, signed) if signed or signers is not None else ():
        gaps[entry.stream].append(entry)
    for entries in gaps.values():
        yield min(entries, key=lambda entry: entry.seq).finding("unsigned", found=str(len(entries)))


def check_all_signed(log: Log, findings: list) -> Iterator[Finding]:
    """[Verifying 13]"""
    unsigned = uncovered(log, signed_checkpoints(log, findings))
    if unsigned:
        yield unsigned[0].finding("not-signed", found=str(len(unsigned)))


@dataclass(frozen=True)
class Demands:
    """What the person who asks wants beyond the plain check."""
    strict: bool
    signers: Optional[list]
    revoked: set
    authorities: Optional[str]
    all_signed: bool
    earlier: Optional[object]


def verify(sidecar: str, demands: Demands) -> Report:
    if not os.path.isfile(sidecar):
        return Report(sidecar, GRADES[0], 0, [Finding("unreadable", expected="a regular file")])
    try:
        with open(sidecar, "rb") as file:
            log = Log(file.read())
        research = Research.of(sidecar)
    except OSError as error:
        return Report(sidecar, GRADES[0], 0, [Finding("unreadable", found=error.strerror)])
    findings = [*check_lines(log), *check_seals(log), *(check_canonical(log) if demands.strict else ()),
                *check_streams(log), *check_parents(log), *check_history(log), *check_origin(log, research),
                *check_content(log, research), *check_checkpoints(log), *check_signatures(log, demands.signers, demands.revoked),
                *check_anchors(log, demands.authorities), *check_disclosures(log)]
    findings.extend(check_unsigned(log, findings, demands.signers))
    if demands.earlier:
        findings.extend(check_kept(log, demands.earlier.of(sidecar)))
    if demands.all_signed:
        findings.extend(check_all_signed(log, findings))
    if not log.entries:
        findings.append(Finding("no-entries"))
    return Report(sidecar, grade_of(log, findings), len(log.entries), findings,
                  signers_of(log, findings, demands.signers), bool(signed_checkpoints(log, findings)))


def sidecars_of(path: str) -> list:
    """A folder's logs, symbolic links aside, a research file's log, or a log itself; also what cannot be read there."""
    if os.path.isdir(path):
        closed = []
        walk = os.walk(path, onerror=lambda error: closed.append(error.filename))
        files = [os.path.join(folder, name) for folder, _, names in walk for name in names]
        return sorted(closed + [file for file in files if is_sidecar(file) and not os.path.islink(file)])
    sidecar = path if is_sidecar(path) else path + SUFFIX
    if os.path.exists(sidecar):
        return [sidecar]
    return [] if os.path.exists(path) else [path]


def is_sidecar(path: str) -> bool:
    name = os.path.basename(path)
    return name.endswith(SUFFIX) and name != SUFFIX  # [File]


WORDS = {
    "unsigned": "Nothing is signed: whoever can write this file could have written another log, or left out its latest"
                " entries or a whole session.",
    "partly": "Only a part is signed: entries after the last signature, and sessions without one, are unsigned, so whoever"
              " can write this file could have written others, or left some out.",
    "signed": "Whoever holds the key could have written another log, left out entries, or dated them back.",
    "anchored": "An authority has seen the entries at the time of its stamp. Whether everything was recorded before"
                " cannot be known.",
}


def print_text(reports: list) -> None:
    for report in reports:
        print(f"{report.verdict} {shown(report.file)} ({report.entries} entries, {report.grade})")
        for signer in report.signers:
            print(f"  signed by {shown(signer['principals'])} {signer['fingerprint']}")
        for finding in report.listed:
            details = [f"{name} {shown(value)}" for name, value in finding.as_json().items()
                       if name not in ("kind", "severity")]
            print(f"  {finding.severity}: {finding.kind}" + (": " if details else "") + ", ".join(details))
        words = WORDS["partly" if report.grade == "unsigned" and report.signed_in_part else report.grade]
        print(f"  {words} Whether an edit by hand was really made by hand cannot be known.")


def shown(value: object) -> str:
    """A log is data: it cannot steer the terminal."""
    return "".join(letter if letter.isprintable() else ascii(letter)[1:-1] for letter in str(value))


def read_earlier(name: str, paths: list) -> object:
    """A file of this name goes before a revision."""
    if not os.path.isfile(name):
        return Revision(name)
    if len(paths) != 1 or os.path.isdir(paths[0]):
        raise OSError(f"{name} is a file, which can be compared with one log only")
    return KeptFile(name)


def main() -> int:
    parser = argparse.ArgumentParser(description="Checks provenance logs as docs/provenance-format.md says.")
    parser.add_argument("--json", action="store_true", help="one JSON object on one line")
    parser.add_argument("--strict", action="store_true", help="an entry that is not in canonical form is a defect")
    parser.add_argument("--allowed-signers", metavar="F", help="accept only the keys of this file, see ssh-keygen(1)")
    parser.add_argument("--revoked-keys", metavar="F", help="accept no signature by these public keys, one a line")
    parser.add_argument("--tsa-ca", metavar="F", help="accept time stamps that these certificates (PEM) vouch for")
    parser.add_argument("--require-signed", action="store_true", help="every entry must be covered by a signature")
    parser.add_argument("--against", metavar="FILE|REV", help="what was kept of the log, or a revision of git")
    parser.add_argument("path", nargs="+", metavar="PATH", help="a folder, a research file or a log")
    options = parser.parse_args()
    sys.stdout.reconfigure(encoding="utf-8")
    demands = Demands(options.strict, read_signers(options.allowed_signers) if options.allowed_signers else None,
                      read_revoked(options.revoked_keys) if options.revoked_keys else set(),
                      read_authorities(options.tsa_ca) if options.tsa_ca else None, options.require_signed,
                      read_earlier(options.against, options.path) if options.against else None)
    sidecars = {}  # each once, by the first of its names
    for sidecar in (sidecar for path in options.path for sidecar in sidecars_of(path)):
        folder, name = os.path.split(sidecar)
        sidecars.setdefault((os.path.realpath(folder), name), sidecar)
    reports = [verify(sidecar, demands) for sidecar in sidecars.values()]
    if demands.earlier:
        present = [report.file for report in reports if os.path.isfile(report.file)]
        for path in options.path:
            gone = vanished(demands.earlier, path, present)
            nowhere = {path} if gone and not os.path.exists(path) else set()
            reports = [report for report in reports if report.file not in nowhere] + gone
    if not reports:
        print("verify.py: there is no provenance log under these paths", file=sys.stderr)
    worst = max((report.verdict for report in reports), key=VERDICTS.index, default="NO-ANSWER")
    grade = min((report.grade for report in reports), key=GRADES.index, default=GRADES[0])
    if options.json:
        print(json.dumps({"verdict": worst, "grade": grade, "files": [report.as_json() for report in reports]}))
    else:
        print_text(reports)
    return EXIT_CODES[worst]


if __name__ == "__main__":
    try:
        sys.exit(main())
    except OSError as error:  # no ssh-keygen or openssl, an unreadable list of signers
        print(f"verify.py: {error}", file=sys.stderr)
        sys.exit(2)
