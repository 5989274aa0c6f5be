package org.otowi.assistant.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PorterStemmerTest {

    /** The examples of Porter's paper, carried through all steps. */
    @ParameterizedTest
    @CsvSource({"caresses,caress", "ponies,poni", "ties,ti", "cats,cat", "feed,feed", "agreed,agre",
            "plastered,plaster",
        "bled,bled", "motoring,motor", "sing,sing", "conflated,conflat", "troubled,troubl", "sized,size", "hopping,hop",
        "falling,fall", "hissing,hiss", "failing,fail", "filing,file", "happy,happi", "sky,sky", "relational,relat",
        "conditional,condit", "valenci,valenc", "digitizer,digit", "radically,radic", "vileli,vile",
                "analogously,analog",
        "vietnamization,vietnam", "predication,predic", "operator,oper", "feudalism,feudal", "decisiveness,decis",
        "hopefulness,hope", "callousness,callous", "formality,formal", "sensitivity,sensit", "sensibiliti,sensibl",
        "triplicate,triplic", "formative,form", "electrical,electr", "goodness,good", "revival,reviv",
                "allowance,allow",
        "inference,infer", "airliner,airlin", "adjustable,adjust", "defensible,defens", "irritant,irrit",
        "replacement,replac", "adoption,adopt", "homologous,homolog", "effective,effect", "bowdlerize,bowdler",
        "probate,probat", "rate,rate", "cease,ceas", "controll,control", "roll,roll"})
    void wordsHaveTheStemsOfThePaper(String word, String stem) {
        assertEquals(stem, PorterStemmer.stem(word));
    }

    @Test
    void wordsThatAreNotPlainEnglishStayAsTheyAre() {
        assertEquals("na\u00efves", PorterStemmer.stem("na\u00efves"));
        assertEquals("h2s", PorterStemmer.stem("h2s"));
        assertEquals("is", PorterStemmer.stem("is"));
    }
}
