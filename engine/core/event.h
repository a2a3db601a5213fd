// Event: the only way anything reaches a run. What the learner
// did, as a small value; the journal holds it in words.
#ifndef CASUS_CORE_EVENT_H
#define CASUS_CORE_EVENT_H

typedef enum EventKind {
    EVENT_CONTINUE,  // read on
    EVENT_ANSWER,    // one part of an answer (decision, part, value)
    EVENT_SUBMIT,    // the answer, or this stage of it, is complete
    EVENT_LOOK,      // opened record `part` to read it
    EVENT_UNDO,      // took back the decision made last, in practice; see core/history.h
    EVENT_USE,       // used the search `text` to come to what follows; changes nothing
    EVENT_CONSULT,   // opened article or category `part` in the reader: core/consult.h
    EVENT_HINT       // asked for hint `value` (from 1, in order) of a decision; in practice
} EventKind;

typedef struct Event {
    EventKind kind;
    int decision;      // index, for ANSWER, SUBMIT, UNDO and HINT
    int part;          // meaning depends on the kind of decision; see core/decision_*.c
    int value;
    const char *text;  // typed text, borrowed; NULL when there is none
} Event;

#endif
