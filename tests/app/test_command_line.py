# The command line: help, list, and a refusal of one line for everything that is wrong.
import json
import os
import pathlib
import stat
import subprocess
import sys
import unittest

from casus_program import CASUS, FIRST_CASE, SOURCE, ProgramTest, run


class CommandLine(ProgramTest):
    def test_help_names_every_command(self):
        process = run("--help")
        self.assertEqual(process.returncode, 0)
        for word in ("play", "list", "simulate", "replay", "verify", "--mode", "--data", "--seed", "--lang"):
            self.assertIn(word, process.stdout)

    def test_help_speaks_english_when_asked(self):
        self.assertIn("Exit code", run("--help", "--lang", "en").stdout)

    def test_version_is_one_line(self):
        process = run("--version")
        self.assertEqual(process.returncode, 0)
        self.assertRegex(process.stdout, r"^casus \d+\.\d+\.\d+\n$")

    def test_list_prints_a_line_per_case_with_its_id_first(self):
        process = run("list")
        self.assertEqual(process.returncode, 0, process.stdout)
        ids = [line.split("\t")[0] for line in process.stdout.splitlines()]
        self.assertIn(FIRST_CASE, ids)
        self.assertEqual(ids, sorted(ids))

    def test_list_tells_which_case_does_not_load(self):
        library = pathlib.Path(self.folder.name) / "library"
        (library / "stuk").mkdir(parents=True)
        (library / "stuk" / "scenario.lua").write_text("scenario {", "utf-8")
        process = run("list", environment={"CASUS_LIBRARY": str(library)})
        self.assertEqual(process.returncode, 1)
        self.assertIn("scenario.lua:1", process.stdout)

    def test_wrong_use_is_refused_with_what_to_do(self):
        cases = [
            (["--onzin"], "--onzin"),
            (["play", "--mod", "exam"], "bedoel je --mode"),
            (["play", "--mode", "toets"], "practice of exam"),
            (["play", "--mode"], "practice|exam"),
            (["play", "--seed", "x"], "heel getal"),
            (["play", "--seed", "-1"], "heel getal"),
            (["play", "--lang", "fr"], "nl of en"),
            (["play", "--player", "Jan de Vries"], "schuilnaam"),
            (["play", "--player", "jan@gemeente.nl"], "schuilnaam"),
            (["play", "--player", ""], "schuilnaam"),
            (["play", "a", "b"], "een casus tegelijk"),
            (["simulate"], "precies een casus"),
            (["simulate", FIRST_CASE, "--runs", "0"], "heel getal"),
            (["simulate", FIRST_CASE, "--runs", "1e9"], "heel getal"),
            (["simulate", FIRST_CASE, "--policy", "slim"], "best, worst of random"),
            (["simulate", FIRST_CASE, "--text"], "hoort niet bij"),
            (["verify"], "mappen met sessies"),
            (["replay"], "precies een map"),
            (["list", "--json"], "hoort niet bij"),
        ]
        for arguments, word in cases:
            with self.subTest(arguments=arguments):
                self.refused(run(*arguments, "--data", self.data) if arguments[0] == "play" and "--data" not in arguments
                             and arguments[-1] != "--mode" else run(*arguments), 2, word)

    def test_arguments_that_are_not_utf8_are_refused(self):
        process = subprocess.run([CASUS.encode(), b"play", b"\xff\xfe"], capture_output=True, check=False)
        self.assertEqual(process.returncode, 2)
        self.assertIn("UTF-8", process.stderr.decode("utf-8"))

    def test_unknown_case_says_where_to_look(self):
        self.refused(run("play", "bestaat-niet", "--text", "--data", self.data), 1, "bestaat-niet", "casus list")
        self.refused(run("simulate", "./geen/map"), 1, "bestaat niet")

    def test_a_case_folder_without_a_case_is_refused(self):
        empty = pathlib.Path(self.folder.name) / "leeg"
        empty.mkdir()
        self.refused(run("simulate", empty), 1, "scenario.lua", "ontbreekt")

    def test_a_case_can_be_a_folder(self):
        process = run("simulate", SOURCE / "scenarios" / FIRST_CASE, "--runs", "2")
        self.assertEqual(process.returncode, 0, process.stderr)

    def test_mistake_in_a_case_shows_file_line_and_reason(self):
        folder = pathlib.Path(self.folder.name) / "fout"
        folder.mkdir()
        for text, words in [("scenario \"a\" {\n  title = ,\n}\n", ["scenario.lua:2:"]),
                            ("local x = 1\nwhile true do x = x + 1 end\n", ["scenario.lua:2:", "lus"]),
                            ("local t = {}\nfor i = 1, 1e9 do t[i] = i .. 'xxxxxxxxxxxxxxxxxxxx' end\n", ["scenario.lua:2:"]),
                            ("onbekend()\n", ["scenario.lua:1:", "onbekend"])]:
            with self.subTest(text=text):
                (folder / "scenario.lua").write_text(text, "utf-8")
                for command in (["simulate", folder], ["play", folder, "--text", "--data", self.data]):
                    self.refused(run(*command), 1, *words)

    def test_data_folder_that_may_not_be_written_is_refused(self):
        self.data.mkdir()
        self.data.chmod(stat.S_IRUSR | stat.S_IXUSR)
        is_root = os.geteuid() == 0  # root may write anywhere, so it plays as nobody
        if is_root:
            pathlib.Path(self.folder.name).chmod(0o755)
            self.data.chmod(0o555)
        nobody = {"user": 65534, "group": 65534, "extra_groups": []} if is_root else {}
        try:
            process = run("play", FIRST_CASE, "--auto", "--data", self.data, **nobody)
        except PermissionError:
            self.skipTest("nobody may not run the program where it was built")
        self.refused(process, 3, "toestemming", "--data")

    def test_data_folder_that_is_a_file_is_refused(self):
        self.data.write_text("x", "utf-8")
        self.refused(run("play", FIRST_CASE, "--auto", "--data", self.data), 3, str(self.data))

    def test_simulate_prints_json_with_the_promised_members(self):
        process = run("simulate", FIRST_CASE, "--runs", "20", "--policy", "random", "--seed", "7", "--json")
        self.assertEqual(process.returncode, 0, process.stderr)
        result = json.loads(process.stdout)
        self.assertEqual(result["runs"], 20)
        for name in ("decisions", "seconds", "decisions_per_second"):
            self.assertGreater(result[name], 0)
        self.assertEqual({"min", "mean", "max"} - set(result["score"]), set())
        self.assertGreaterEqual(len(result["indicators"]), 10)
        for spread in result["indicators"].values():
            self.assertLessEqual(spread["min"], spread["mean"])
            self.assertLessEqual(spread["mean"], spread["max"])

    def test_simulate_plays_by_all_three_policies_and_tells_how_scores_are_spread(self):
        result = json.loads(run("simulate", FIRST_CASE, "--runs", "40", "--json").stdout)
        self.assertEqual(result["policy"], "random")
        policies = {policy["policy"]: policy for policy in result["policies"]}
        self.assertEqual(list(policies), ["best", "worst", "random"])
        self.assertEqual(policies["random"]["score"], result["score"])
        for policy in policies.values():
            self.assertEqual(sum(policy["endings"].values()) + policy["without_ending"], 40)
            for spread in [policy["score"], *policy["indicators"].values()]:
                self.assertEqual(sum(spread["counts"]), spread["runs"])
                quantiles = list(spread["quantiles"].values())
                self.assertEqual(quantiles, sorted(quantiles))
        best = policies["best"]
        self.assertTrue(all(question["full_share"] == 1 for question in best["questions"].values()))
        self.assertEqual(best["score"]["quantiles"]["p50"], best["score"]["most"])
        text = run("simulate", FIRST_CASE, "--runs", "200").stdout
        for word in ("best", "worst", "random", "####", "einde geregeld", "iets kwijt in", "wie raadt"):
            self.assertIn(word, text)

    def test_simulate_with_the_same_seed_gives_the_same_scores(self):
        outputs = []
        for _ in range(2):
            result = json.loads(run("simulate", FIRST_CASE, "--runs", "30", "--seed", "3", "--json").stdout)
            del result["seconds"], result["decisions_per_second"]
            outputs.append(result)
        self.assertEqual(outputs[0], outputs[1])

    def test_best_play_earns_more_than_worst_and_harms_nothing(self):
        best, worst = (json.loads(run("simulate", FIRST_CASE, "--runs", "3", "--policy", policy, "--json").stdout)
                       for policy in ("best", "worst"))
        self.assertGreater(best["score"]["min"], worst["score"]["max"])
        self.assertEqual(best["harm"], {"wrongly_destroyed": 0, "wrongly_kept": 0})
        self.assertGreater(worst["harm"]["wrongly_destroyed"], 0)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=1))
