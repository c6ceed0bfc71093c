"""What a stem is, by the name of its file, in the languages that stems are named in."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from lincae_studio.wording import tr


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of stem; `color` is an index into the palette; `words` are whole words, `parts` also in one."""

    id: str
    label: str
    color: int
    words: frozenset[str]
    parts: tuple[str, ...] = ()


def _kind(id: str, label: str, color: int, words: str, parts: str = "") -> Kind:
    return Kind(id, label, color, frozenset(words.split()), tuple(parts.split()))


# The first kind of which a word is found counts: a 'backing vocal' is a voice, a 'drum bass' a drum.
KINDS = (
    _kind("mix", tr("Full mix"), 0, "mix mixture master fullmix premaster", "混音 ミックス"),
    _kind("instrumental", tr("Instrumental"), 1,
          "instrumental inst karaoke playback accompaniment instrumentale minus1", "伴奏 カラオケ"),
    _kind("vocals", tr("Vocals"), 2,
          "vocal vocals vox voice voices voc lead leadvox bv bvs bgv choir chorus acapella acappella singer "
          "gesang stimme stimmen chor voix chant choeur choeurs voz voces coro voce voci canto vocais "
          "vokal vocali", "vocal vokal ボーカル ヴォーカル 歌 人声 人聲 보컬 вокал"),
    _kind("drums", tr("Drums"), 3,
          "drum drums drumkit kit percussion percussoes perc kick snare hihat hats hat toms tom cymbal "
          "cymbals overhead "
          "overheads oh beat schlagzeug trommel trommeln becken batterie percussions bateria percusion "
          "percusiones batteria percussioni bateria", "drum ドラム パーカッション 鼓 드럼 ударн"),
    _kind("bass", tr("Bass"), 4,
          "bass basses sub subbass 808 basse bajo basso baixo kontrabass contrebasse",
          "ベース 贝斯 貝斯 低音 베이스 бас"),
    _kind("guitar", tr("Guitar"), 5,
          "guitar guitars gtr gtrs git gitarre gitarren guitare guitares guitarra guitarras chitarra "
          "chitarre", "guitar gitarr ギター 吉他 기타 гитар"),
    _kind("keys", tr("Keys"), 6,
          "piano pianos keys keyboard keyboards synth synths pad pads organ rhodes klavier orgel tasten "
          "clavier claviers orgue teclado teclados organo tastiera tastiere",
          "synth ピアノ 钢琴 鋼琴 피아노 клавиш"),
    _kind("other", tr("Other"), 7,
          "other others rest music strings brass fx effects loop loops andere rest sonstige streicher "
          "blaser musik autre autres cordes cuivres otro otros cuerdas altri archi outros",
          "その他 其他 其它 기타악기 друг"),
)  # fmt: skip


def kind_of(name: str) -> Kind | None:
    """The kind that a file's name (without suffix) speaks of; None when it names none.

    >>> [kind_of(name).id for name in ("01_Lead Vox", "Song (Schlagzeug)", "ボーカル", "BassGuitar")]
    ['vocals', 'drums', 'vocals', 'bass']
    >>> kind_of("take 7") is None
    True
    """
    spaced = re.sub(r"(?<=[a-zà-ÿ])(?=[A-Z])", " ", name)
    plain = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", spaced.casefold().replace("œ", "oe"))
        if not unicodedata.combining(letter) or "\u3099" <= letter <= "\u309a"
    )
    plain = unicodedata.normalize("NFC", plain)
    words = set(re.findall(r"[^\W_]+", plain))
    words |= {word.strip("0123456789") for word in words if word != "808"}
    for kind in KINDS:
        if words & kind.words:
            return kind
    for kind in KINDS:
        if any(unicodedata.normalize("NFC", part) in plain for part in kind.parts):
            return kind
    return None


def order_of(kind: Kind | None) -> int:
    """Where stems of a kind stand among the others."""
    return len(KINDS) if kind is None else KINDS.index(kind)
