// Commands: one function per subcommand; each answers the exit code.
#ifndef CASUS_APP_COMMANDS_H
#define CASUS_APP_COMMANDS_H

#include "app/options.h"
#include "app/place.h"

int command_play(const Options *options, const Place *place);
int command_list(const Options *options, const Place *place);
int command_api(const Options *options, const Place *place);
int command_check(const Options *options, const Place *place);
int command_explain(const Options *options, const Place *place);
int command_test(const Options *options, const Place *place);
int command_graph(const Options *options, const Place *place);
int command_simulate(const Options *options, const Place *place);
int command_replay(const Options *options, const Place *place);
int command_rescore(const Options *options, const Place *place);
int command_verify(const Options *options, const Place *place);
int command_collect(const Options *options, const Place *place);
int command_purge(const Options *options, const Place *place);
int command_debrief(const Options *options, const Place *place);
int command_progress(const Options *options, const Place *place);
int command_portfolio(const Options *options, const Place *place);
int command_forget(const Options *options, const Place *place);
int command_report(const Options *options, const Place *place);
int command_shots(const Options *options, const Place *place);
int command_translate(const Options *options, const Place *place);
int command_bench(const Options *options, const Place *place);
int command_new(const Options *options, const Place *place);
int command_pack(const Options *options, const Place *place);
int command_install(const Options *options, const Place *place);

#endif
