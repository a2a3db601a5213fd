// Question: what a condition of the case can ask about a run, told to whoever follows along. Two
// runs that answer all questions still to come alike, go on alike.
#ifndef CASUS_CORE_QUESTION_H
#define CASUS_CORE_QUESTION_H

typedef enum QuestionKind {
    QUESTION_CELL,        // one number: first = cell (a variable, read, consulted)
    QUESTION_TOOK,        // first = decision, second = option
    QUESTION_CLASS,       // first = decision, second = its record: the class it was given
    QUESTION_POINTS,      // first = decision
    QUESTION_LISTED,      // first = decision, second = its record
    QUESTION_FAILED,      // likewise
    QUESTION_ABORTED,     // first = decision
    QUESTION_DECLARED,    // first = decision, second = field of its declaration
    QUESTION_DESTROYED,   // first = record
    QUESTION_HELD,        // first = record
    QUESTION_REGISTERED,  // first = record
    QUESTION_TODAY,       // what day it is
    QUESTION_CHANCE       // a random number: nothing in the run foretells it
} QuestionKind;

typedef struct Question {
    QuestionKind kind;
    int first, second;
} Question;

// Hears every question of a hook, also one asked before.
typedef struct Listener {
    void *context;
    void (*asked)(void *context, Question question);
} Listener;

#endif
