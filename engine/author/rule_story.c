// Rule story: what is never reached, never ends or never comes off.

#include <stdlib.h>
#include <string.h>

#include "author/check.h"
#include "author/flow.h"
#include "base/memory.h"
#include "core/decision.h"


static bool is_cut_short(const Check *check) {
    return check->found->bound == BOUND_STATES || check->found->bound == BOUND_MEMORY;
}


// ---- What could still be reached ----


typedef struct Doubt {
    const Check *check;
    bool *steps;      // may be reached, and was not
    bool *variables;  // may have a value that was not walked
    bool all_hooks;   // a condition may be asked in a world that was not walked
} Doubt;


static bool is_doubtful(const Doubt *doubt, const Condition *condition) {
    const Exploration *found = doubt->check->found;
    for (int i = 0; i < condition->term_count; i++) {
        if (doubt->variables[condition->terms[i].variable]) {
            return true;
        }
    }
    if (condition->hook < 0) {
        return false;
    }
    bool is = doubt->all_hooks || !found->hooks[condition->hook] ||
              relevance_is_partial(found->relevance, condition->hook);
    for (int v = 0; !is && v < doubt->check->scenario->variable_count; v++) {
        is = doubt->variables[v] && relevance_hook_asks(found->relevance, condition->hook, v);
    }
    return is;
}


static void doubt_variables(Doubt *doubt, const Step *step) {
    const Scenario *scenario = doubt->check->scenario;
    switch (step->kind) {
    case STEP_SET:
        doubt->variables[step->subject] = true;
        break;
    case STEP_DECIDE:
        doubt->all_hooks = true;
        for (int i = 0; i < scenario->decisions[step->subject].option_count; i++) {
            const Option *option = &scenario->decisions[step->subject].options[i];
            for (int s = 0; s < option->set_count; s++) {
                doubt->variables[option->sets[s].variable] = true;
            }
        }
        break;
    case STEP_FREEZE:
    case STEP_RELEASE:
    case STEP_ADVANCE:
    case STEP_WIPE:
    case STEP_LATER:
    case STEP_SHOW:
        doubt->all_hooks = true;
        break;
    default:
        break;
    }
}


// The sides of a condition that could go another way than it was seen to go.
static void doubt_branch(Doubt *doubt, int number) {
    const Step *step = &doubt->check->scenario->steps[number];
    const bool *reached = doubt->check->found->steps;
    if (step->kind == STEP_BRANCH && is_doubtful(doubt, &step->condition)) {
        int sides[] = {step->next, step->other};
        for (int i = 0; i < 2; i++) {
            if (sides[i] >= 0 && !reached[sides[i]]) {
                doubt->steps[sides[i]] = true;
            }
        }
    }
    if (step->kind == STEP_LATER) {
        const Later *later = &doubt->check->scenario->laters[step->subject];
        if (!reached[later->first] && is_doubtful(doubt, &later->condition)) {
            doubt->steps[later->first] = true;
        }
    }
}


static int count_doubts(const Doubt *doubt) {
    int count = doubt->all_hooks;
    for (int i = 0; i < doubt->check->scenario->step_count; i++) {
        count += doubt->steps[i];
    }
    for (int i = 0; i < doubt->check->scenario->variable_count; i++) {
        count += doubt->variables[i];
    }
    return count;
}


bool *rule_maybe_reached(const Check *check) {
    const Scenario *scenario = check->scenario;
    size_t count = (size_t)scenario->step_count + 1;
    Doubt doubt = {.check = check,
                   .steps = memory_new(count, sizeof(bool)),
                   .variables = memory_new((size_t)scenario->variable_count + 1, sizeof(bool))};
    bool *spread = memory_new(count, sizeof *spread);
    bool all = is_cut_short(check) || check->found->failure_count > 0;
    for (int before = -1, now = 0; before != now; now = count_doubts(&doubt)) {
        before = now;
        for (int i = 0; i < scenario->step_count; i++) {
            if (check->found->steps[i] || doubt.steps[i]) {
                doubt_branch(&doubt, i);
            }
        }
        memcpy(spread, doubt.steps, count * sizeof *spread);
        flow_spread(scenario, spread);
        for (int i = 0; i < scenario->step_count; i++) {
            doubt.steps[i] = all || (spread[i] && !check->found->steps[i]);
            if (doubt.steps[i] || (spread[i] && check->found->steps[i])) {
                doubt_variables(&doubt, &scenario->steps[i]);
            }
        }
    }
    free(spread);
    free(doubt.variables);
    return doubt.steps;
}


// ---- Scenes and steps ----


// Steps that hold the story together, and that nobody wrote.
static bool is_joint(const Step *step) {
    return step->kind == STEP_RETURN ||
           (step->kind == STEP_BRANCH && step->condition.term_count == 0 &&
            step->condition.hook < 0);
}


static const char *name_of_step(const Step *step, Language language) {
    static const Text NAMES[] = {
        [STEP_SAY] = {{"wat hier wordt gezegd", "what is said here"}},
        [STEP_SHOW] = {{"deze show", "this show"}},
        [STEP_NOTE] = {{"deze note", "this note"}},
        [STEP_SET] = {{"deze set", "this set"}},
        [STEP_BRANCH] = {{"deze when", "this when"}},
        [STEP_DECIDE] = {{"deze beslissing", "this decision"}},
        [STEP_FREEZE] = {{"deze freeze", "this freeze"}},
        [STEP_RELEASE] = {{"deze release", "this release"}},
        [STEP_ADVANCE] = {{"deze advance", "this advance"}},
        [STEP_WIPE] = {{"deze wipe", "this wipe"}},
        [STEP_LATER] = {{"deze later", "this later"}},
        [STEP_RETURN] = {{"deze stap", "this step"}},
        [STEP_FINISH] = {{"deze finish", "this finish"}},
    };
    return text_in(NAMES[step->kind], language);
}


static bool scene_has(const Scenario *scenario, int scene, const bool *flags) {
    for (int i = 0; i < scenario->step_count; i++) {
        if (scenario->steps[i].scene == scene && flags[i]) {
            return true;
        }
    }
    return false;
}


static void check_scene(Check *check, int number, const bool *maybe) {
    const Scenario *scenario = check->scenario;
    const Scene *scene = &scenario->scenes[number];
    Findings *out = &check->findings;
    if (scene_has(scenario, number, maybe)) {
        finding_add(out, "C103", scene->origin,
                    "in scene '%s' kwam Casus bij het proberen niet",
                    "trying answers, Casus did not come to scene '%s'", scene->id);
    } else {
        finding_add(out, "C101", scene->origin, "geen enkele speelwijze komt in scene '%s'",
                    "no way of playing comes to scene '%s'", scene->id);
    }
}


// The first step of each stretch that is not reached.
static void check_steps(Check *check, int scene, const bool *maybe) {
    const Scenario *scenario = check->scenario;
    bool was_reached = true;
    for (int i = 0; i < scenario->step_count; i++) {
        const Step *step = &scenario->steps[i];
        if (step->scene != scene || is_joint(step)) {
            continue;
        }
        bool is_reached = check->found->steps[i];
        const char *name = name_of_step(step, check->findings.language);
        if (!is_reached && was_reached && maybe[i]) {
            finding_add(&check->findings, "C103", step->origin,
                        "%s kwam bij het proberen niet voor",
                        "%s did not come up when answers were tried", name);
        } else if (!is_reached && was_reached) {
            finding_add(&check->findings, "C102", step->origin,
                        "%s komt nooit voor, hoe je ook speelt",
                        "%s never comes up, however one plays", name);
        }
        was_reached = is_reached;
    }
}


static void check_endings(Check *check, const bool *maybe) {
    const Scenario *scenario = check->scenario;
    for (int e = 0; e < scenario->ending_count; e++) {
        bool may = false;
        for (int i = 0; i < scenario->step_count; i++) {
            const Step *step = &scenario->steps[i];
            may = may || (step->kind == STEP_FINISH && step->subject == e && maybe[i]);
        }
        if (!check->endings[e].exists && !may) {
            finding_add(&check->findings, "C107", scenario->endings[e].origin,
                        "geen enkele speelwijze komt bij einde '%s'",
                        "no way of playing comes to ending '%s'", scenario->endings[e].id);
        }
    }
}


// ---- Ends ----


static Origin origin_of(const Scenario *scenario, const Node *node) {
    return node->step >= 0 ? scenario->steps[node->step].origin : scenario->origin;
}


static bool leads_to_no_ending(const States *states, const Node *node) {
    for (int e = 0; node->first != NODE_OPEN && e < node->count; e++) {
        const Node *to = &states->nodes[states->edges[node->first + e].to];
        if (to->ending == NODE_NO_ENDING) {
            return true;
        }
    }
    return false;
}


static void check_ends(Check *check) {
    const States *states = &check->found->states;
    bool has_circle = false;
    bool *told = memory_new((size_t)check->scenario->step_count + 1, sizeof *told);
    for (int i = 0; i < states->node_count; i++) {
        const Node *node = &states->nodes[i];
        int step = node->step >= 0 ? node->step : check->scenario->step_count;
        bool is_running = node->ending == NODE_RUNS;
        if (is_running && leads_to_no_ending(states, node) && !told[step]) {
            told[step] = true;
            finding_add(&check->findings, "C104", origin_of(check->scenario, node),
                        "het verhaal kan na dit punt ophouden zonder einde (finish)",
                        "the story can stop after this point without an ending (finish)");
        }
        if (is_running && !has_circle && extent_is_circle(check->extent, i) &&
            !extent_can_stop(check->extent, i)) {
            has_circle = true;
            finding_add(&check->findings, "C105", origin_of(check->scenario, node),
                        "vanaf hier draait het verhaal rond en is er geen weg naar een einde",
                        "from here the story goes round and no way leads to an ending");
        }
    }
    free(told);
}


static void check_walk(Check *check) {
    const Exploration *found = check->found;
    Findings *out = &check->findings;
    for (int i = 0; i < found->failure_count; i++) {
        const Error *error = &found->failures[i];
        const char *file = strrchr(error->place, '/');
        finding_add(out, "C002", (Origin){file ? file + 1 : error->place, error->line},
                    "een voorwaarde gaat mis tijdens het spelen: %s",
                    "a condition fails during play: %s", error->text);
    }
    for (int d = 0; d < check->scenario->decision_count; d++) {
        const Decision *decision = &check->scenario->decisions[d];
        if (found->stuck[d]) {
            finding_add(out, "C106", decision->origin,
                        "beslissing '%s' is met een van de antwoorden niet af te maken",
                        "decision '%s' cannot be completed with one of the answers", decision->id);
        }
    }
    if (found->bound == BOUND_CHANCE) {
        finding_add(
            out, "C111", check->scenario->origin,
            "een voorwaarde hangt van toeval af (math.random); dezelfde keus kan dan anders "
            "aflopen",
            "a condition depends on chance (math.random); the same choice can then end "
            "differently");
    } else if (found->bound == BOUND_STARTS) {
        finding_add(out, "C112", check->scenario->origin,
                    "niet alle waarden die feiten uit andere casussen kunnen hebben, zijn bekeken",
                    "not all values that facts from other cases can have were tried");
    } else if (found->bound != BOUND_NONE) {
        finding_add(
            out, "C112", check->scenario->origin,
            "er zijn te veel manieren om te spelen: na %d toestanden (%.0f MB) stopte Casus "
            "met kijken",
            "there are too many ways of playing: Casus stopped looking after %d states "
            "(%.0f MB)",
            found->states.node_count, (double)found->memory / 1e6);
    }
}


void rule_story(Check *check) {
    const Scenario *scenario = check->scenario;
    bool *maybe = rule_maybe_reached(check);
    bool *every = memory_new((size_t)scenario->step_count + 1, sizeof *every);
    memset(every, true, (size_t)scenario->step_count);
    for (int s = 0; s < scenario->scene_count && !is_cut_short(check); s++) {
        if (scene_has(scenario, s, check->found->steps)) {
            check_steps(check, s, maybe);
        } else if (scene_has(scenario, s, every)) {
            check_scene(check, s, maybe);
        }
    }
    if (!is_cut_short(check)) {
        check_endings(check, maybe);
    }
    check_ends(check);
    check_walk(check);
    free(every);
    free(maybe);
}
