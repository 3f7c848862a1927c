#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Run Muscles developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the content must say about each subject of the founding article.

Rows C1 to C25 and C31 are the article's subjects: each has to be there, in
the right place and told apart as the anatomy demands.  Rows F1 to F22 are its
popular ideas: each has to be graded as studies see it, and no text may claim
the idea elsewhere.  A text that begins “Often heard:” quotes an idea; all
others speak for themselves.
"""

import os
import re
import shutil
import tempfile
import unittest

from checklist import DATA, RED_FLAGS, ContentTest, fold, split_words

FOUNDING = ['quadriceps', 'glutes', 'hip-flexors', 'calves', 'core', 'hamstrings']
GOALS = ['endurance', 'speed', 'strength']

# “6 × 1 minute”, “4–6 × 8–10 seconds”.
REPEATS = re.compile(r'\d × \d+(?:–\d+)? (?:seconds|minutes?)\b')


class Checklist(ContentTest):
    """A method a row."""

    # The subjects of the article.

    def test_C01_six_groups(self):
        """The six groups come first, alone in their tier, each with regions of its own."""
        self.assertEqual(self.atlas.groups[:6], FOUNDING)
        tiers = [self.atlas.roots[group].get('tier') for group in self.atlas.groups]
        self.assertEqual(tiers, ['founding'] * 6 + ['further'] * (len(tiers) - 6))
        regions = []
        for group in FOUNDING:
            for muscle in self.atlas.members[group]:
                self.assertTrue(self.atlas.list_figures_of(muscle), f'no region of {muscle}')
                regions.append(muscle)
        self.assertEqual(len(regions), len(set(regions)))

    def test_C02_hundreds_of_muscles(self):
        """Hundreds of muscles run, a few do most; each group opens into its members."""
        self.check_claim('overview-few-groups', about='overview', words=['hundreds', 'few'])
        members = {
            'quadriceps': {'rectus-femoris', 'vastus-lateralis', 'vastus-medialis',
                           'vastus-intermedius'},
            'glutes': {'gluteus-maximus', 'gluteus-medius'},
            'hip-flexors': {'iliacus', 'psoas-major'},
            'calves': {'gastrocnemius-medial', 'gastrocnemius-lateral', 'soleus'},
            'core': {'rectus-abdominis', 'external-oblique', 'internal-oblique',
                     'transversus-abdominis'},
            'hamstrings': {'biceps-femoris-long', 'semitendinosus', 'semimembranosus'},
        }
        for group, muscles in members.items():
            self.assertLessEqual(muscles, set(self.atlas.members[group]), group)
        self.check_claim('hip-flexors-overview-rectus', see=['rectus-femoris'])

    def test_C03_three_questions(self):
        """Forward, back, upright: each lights muscles that are on the map, and not the same."""
        sets = []
        for id in ('drive-forward', 'take-back', 'keep-upright'):
            function = self.atlas.entries[id]
            self.assertEqual(function.tag, 'function')
            muscles = split_words(function, 'muscles') + split_words(function, 'helpers')
            for muscle in muscles:
                self.assertTrue(self.atlas.list_figures_of(muscle), f'no region of {muscle}')
            self.assertTrue(split_words(function, 'muscles'), id)
            sets.append(frozenset(split_words(function, 'muscles')))
        self.assertEqual(len(set(sets)), 3, 'two questions light the same muscles')

    def test_C04_quads_place(self):
        """The front of the thigh; only vastus lateralis and medialis reach round to the back."""
        self.check_claim('quadriceps-overview-place', words=['front of the thigh'])
        for muscle in self.atlas.members['quadriceps']:
            self.check_regions(muscle, ['front'])
        for muscle in ('rectus-femoris', 'vastus-intermedius'):
            self.check_regions(muscle, ['front'], not_in=['back'])

    def test_C05_quads_roles(self):
        """Uphill, start of the step, stride and the support of the knee are graded roles."""
        self.check_claim('quadriceps-role-uphill', about='role', terrain='uphill')
        self.check_claim('quadriceps-role-ready', about='role', phase='late-swing')
        self.check_claim('quadriceps-role-brake', about='role', phase='loading')
        self.check_claim('quadriceps-role-stride', about='role', words=['stride'])
        self.check_claim('quadriceps-role-knee', about='role', phase='loading', words=['knee'])

    def test_C06_quads_fail(self):
        """Pain at the front of the knee and heavy legs are named, each with tips."""
        for id, symptom in (('quadriceps-overused-kneecap', 'runners-knee'),
                            ('quadriceps-feel-kneecap', 'runners-knee'),
                            ('quadriceps-weak-heavy-legs', 'heavy-legs'),
                            ('quadriceps-feel-burn', 'heavy-legs')):
            self.check_claim(id, see=[symptom])
            self.check_tips(id)
        self.check_claim('quadriceps-weak-heavy-legs', words=['long runs', 'hills'])

    def test_C07_glutes_place_and_squat(self):
        """The back of the hip, and the squat among the tips."""
        self.check_claim('glutes-overview-place', words=['back and side of the hip'])
        self.check_regions('gluteus-maximus', ['back'], not_in=['front'])
        self.check_claim('glutes-weak-training', words=['(?i)squat'], see=['chair-squat'])
        squat = self.atlas.entries['chair-squat']
        self.assertIn('gluteus-maximus',
                      split_words(squat, 'muscles') + split_words(squat, 'helpers'))

    def test_C08_glutes_roles(self):
        """The leg behind the body and the push belong to maximus, pelvis and sway to medius."""
        for id in ('gluteus-maximus-role-extend', 'gluteus-maximus-role-push'):
            self.check_claim(id, about='role', owner='gluteus-maximus')
        self.check_claim('gluteus-medius-role', about='role', owner='gluteus-medius',
                         words=['pelvis'])
        self.check_claim('gluteus-medius-role-knee', about='role', owner='gluteus-medius',
                         words=['knee'])
        self.check_claim('gluteus-medius-role-sway', about='role', owner='gluteus-medius',
                         words=['side to side'])

    def test_C09_glutes_fail(self):
        """When they do less, load spreads: two ties or more that the map can draw."""
        self.check_claim('glutes-weak-spread', about='weak', words=['(?i)load spreads'])
        ends = {'glutes', *self.atlas.members['glutes']}
        spread = [link for link in self.atlas.links
                  if link.get('kind') in ('makes-up-for', 'hands-load-to')
                  and (link.get('to') if link.get('kind') == 'makes-up-for'
                       else link.get('from')) in ends]
        self.assertGreaterEqual(len(spread), 2, 'links that spread load from the glutes')
        for link in spread:
            self.check_drawn(link.get('from'))
            self.check_drawn(link.get('to'))

    def test_C10_hip_flexors_roles(self):
        """Thigh to belly, energy of the swing, forward and up, speed; and they can be clicked."""
        self.check_claim('hip-flexors-role-thigh-lift', about='role', phase='early-swing',
                         words=['belly'])
        self.check_claim('hip-flexors-role-swing-energy', about='role', phase='early-swing')
        self.check_claim('hip-flexors-role-forward-up', about='role', phase='mid-swing',
                         words=['forward and up'])
        self.check_claim('hip-flexors-role-fast', about='role', terrain='fast')
        for muscle in ('iliacus', 'psoas-major'):
            self.check_regions(muscle, ['front'])
            self.assertIn('front-surface.svg', self.atlas.list_figures_of(muscle))

    def test_C11_hip_flexors_weak_and_tight(self):
        """Weak and tight are told apart, and the glossary draws the tipped pelvis."""
        self.check_claim('hip-flexors-weak-pelvis', about='weak', words=['pelvis'])
        self.check_claim('hip-flexors-tight-pelvis', about='tight', words=['pelvis'])
        self.check_term('term-anterior-pelvic-tilt', picture='anterior-pelvic-tilt')

    def test_C12_calves_two_muscles(self):
        """Gastrocnemius and soleus are entries of their own in one group."""
        self.check_claim('calves-overview-muscles',
                         words=['Two muscles', 'gastrocnemius', 'soleus'])
        for muscle in ('gastrocnemius-medial', 'gastrocnemius-lateral', 'soleus'):
            self.assertEqual(self.atlas.group_of[muscle], 'calves')
            self.check_regions(muscle, ['back'])

    def test_C13_calves_roles(self):
        """They carry, lift the heel, roll onto the toes, push on the flat, on stairs and hills."""
        self.check_claim('calves-role-carry', about='role', phase='mid-stance', words=['body'])
        self.check_claim('calves-role-roll', about='role', phase='propulsion',
                         words=['raise the heel', 'toes'])
        self.check_claim('calves-role-push', about='role', phase='propulsion', words=['flat'])
        self.check_claim('calves-role-stairs', about='role', words=['stairs'])
        self.check_claim('calves-role-uphill', about='role', terrain='uphill')

    def test_C14_blood_return(self):
        """The muscle pump, never without its warning signs."""
        self.check_claim('calves-role-pump', about='role', see=['swollen-ankles'],
                         words=['blood', 'heart'])
        self.check_claim('calves-red-flag-breath', about='red-flag', urgency='emergency',
                         words=['clot'])
        self.check_claim('calves-red-flag-clot', about='red-flag', urgency='same-day',
                         words=['clot'])
        self.check_red_flags('calves', ['emergency', 'same-day'])
        self.check_red_flags('swollen-ankles', ['emergency', 'same-day', 'clinician'])

    def test_C15_calves_tire(self):
        """The Achilles tendon takes the load; heel raises with straight and bent knee."""
        self.check_claim('calves-overused-achilles', about='overused', see=['achilles-tendon'])
        self.check_link('soleus', 'achilles-tendon', ['hands-load-to'], exact=True)
        self.check_claim('calves-weak-training', words=['straight knees', 'bent knees'],
                         see=['heel-raise-two-legs', 'heel-raise-bent-knee'])
        for id in ('heel-raise-two-legs', 'heel-raise-bent-knee', 'heel-raise-one-leg'):
            self.assertEqual(self.atlas.entries[id].get('group'), 'calves')

    def test_C16_core_roles(self):
        """Posture, base, balance after a trip, form late in long runs."""
        for role in ('posture', 'base', 'stumble', 'late'):
            self.check_claim(f'core-role-{role}', about='role')
        self.check_claim('core-role-late', words=['late in a long run'])

    def test_C17_core_fail(self):
        """A tie to the low back; the neck is marked as unproven."""
        self.check_claim('core-weak-back', about='weak', see=['low-back-ache'])
        self.check_link('core', 'low-back', ['hands-load-to'], exact=True)
        for link in self.check_link('core', 'neck', ['makes-up-for', 'hands-load-to'], exact=True):
            self.check_claim(link.find('claim').get('id'), grades={'practice', 'weak'},
                             words=['unproven'])
        self.check_idea('core-myth-neck', {'weak', 'practice'}, words=['unproven'])

    def test_C18_hamstrings_roles(self):
        """Push, brake, both ends of the step, knee and energy, each at its moment."""
        for role, phase in (('push', 'propulsion'), ('brake', 'late-swing'), ('start', 'loading'),
                            ('knee', 'loading'), ('energy', 'propulsion')):
            self.check_claim(f'hamstrings-role-{role}', about='role', phase=phase)
        self.check_claim('hamstrings-role-start', words=['both ends of the step'])

    def test_C19_all_tied(self):
        """No group stands alone, and the ties that the article names are there."""
        near = {}
        for link in self.atlas.links:
            ends = [self.atlas.group_of.get(link.get(end), link.get(end)) for end in ('from', 'to')]
            near.setdefault(ends[0], set()).add(ends[1])
            near.setdefault(ends[1], set()).add(ends[0])
        reached = {'quadriceps'}
        waiting = ['quadriceps']
        while waiting:
            for other in near.get(waiting.pop(), set()) - reached:
                reached.add(other)
                waiting.append(other)
        self.assertEqual([group for group in self.atlas.groups if group not in reached], [])

        load = ['hands-load-to']
        against = ['works-against']
        for a, b, kinds in (('quadriceps', 'knee', load), ('quadriceps', 'hamstrings', against),
                            ('quadriceps', 'glutes', against), ('hip-flexors', 'glutes', against),
                            ('hip-flexors', 'hamstrings', against), ('glutes', 'pelvis', load),
                            ('pelvis', 'knee', load), ('glutes', 'knee', load),
                            ('core', 'pelvis', load), ('hamstrings', 'calves', load),
                            ('soleus', 'achilles-tendon', load)):
            self.check_link(a, b, kinds)
        self.check_claim('together-any', grades={'mixed', 'weak'},
                         words=['any leg muscle', 'model of walking', 'not tested'])

    def test_C20_specific_goal(self):
        """A goal names muscles and a quality.

        That a goal can be saved is tested in tests/display/ui/test-state.c and
        test-goal.c, that it shows on print in test-goal.c and
        tests/displayless/sheet/test-sheet-goal.c; that it shows on the plan
        comes with the plan.
        """
        self.check_claim('improve-goal-form', words=['groups of muscles', *GOALS])
        goals = {goal for activity in self.atlas.entries['improve'].iter('activity')
                 for goal in split_words(activity, 'goals')}
        self.assertEqual(goals, set(GOALS))

    def test_C21_toned(self):
        """Yes, but; fat and muscle are two things; no exercise trims fat from one spot."""
        self.check_claim('toned-answer', owner='toned', words=['^Yes, but'])
        self.check_claim('toned-two-tissues', words=['separate'])
        self.check_idea('toned-spot', {'contradicted'}, words=['No exercise', 'one spot'])
        self.check_never_said(r'\b(?:trims|melts|burns) (?:belly )?fat (?:from|at|on) ')

    def test_C22_run_faster(self):
        """An interval session in numbers, and a guard for beginners."""
        sessions = [activity for activity in self.atlas.entries['run-faster'].iter('activity')
                    if REPEATS.search(fold(activity.find('plain')))]
        self.assertTrue(sessions, 'no intervals in numbers')
        for session in sessions:
            self.check_activity(session.get('id'), 'running')
            self.assertIn('speed', split_words(session, 'goals'))
        self.check_claim('run-faster-newcomers', owner='run-faster',
                         words=['New to running', 'weeks'])
        self.check_claim('run-faster-strength', grades={'strong'}, words=['2–8 %'])

    def test_C23_resistance(self):
        """Wind, hills and stairs, each with a session and the muscles that it loads more."""
        for name, claim, session in (('Wind', 'wind-muscles', 'headwind-run'),
                                     ('Hills', 'hills-muscles', 'hill-repeats'),
                                     ('Stairs', 'stairs-muscles', 'stair-climbs')):
            section = self.check_section('resistance', name)
            self.assertIn(session, [activity.get('id') for activity in section.iter('activity')])
            self.check_activity(session, 'running')
            targets = split_words(self.check_claim(f'resistance-{claim}'), 'see')
            muscles = [id for id in targets if self.atlas.entries[id].tag in ('group', 'muscle')]
            self.assertGreaterEqual(len(muscles), 2, f'muscles at {claim}')

    def test_C24_improve(self):
        """Each goal suggests three sessions or more, in numbers, and not the same ones."""
        activities = list(self.atlas.entries['improve'].iter('activity'))
        suggested = []
        for goal in GOALS:
            sessions = [activity.get('id') for activity in activities
                        if goal in split_words(activity, 'goals')]
            self.assertGreaterEqual(len(sessions), 3, f'sessions for {goal}')
            self.check_section('improve', goal.capitalize())
            suggested.append(frozenset(sessions))
        self.assertEqual(len(set(suggested)), len(GOALS), 'two goals suggest the same sessions')
        for activity in activities:
            self.assertRegex(fold(activity.find('plain')), r'\d|[Oo]nce a week',
                             activity.get('id'))
            for claim in activity.iter('claim'):
                self.check_claim(claim.get('id'))

    def test_C25_cross_training(self):
        """Other sports with what they work; circuits are strength, fartlek and sprints are runs."""
        sports = [activity for activity in self.atlas.entries['cross-training'].iter('activity')
                  if activity.get('kind') == 'cross-training']
        self.assertGreaterEqual(len(sports), 6, 'kinds of cross-training')
        for sport in sports:
            self.check_activity(sport.get('id'), 'cross-training')
        for id, kind in (('bodyweight-circuit', 'strength'), ('fartlek', 'running'),
                         ('hill-sprints', 'running')):
            activity = self.check_activity(id, kind)
            self.assertIn(f'({kind})', fold(activity.find('name')))
        self.check_claim('fartlek-no-trial', grades={'practice'})

    def test_C31_pictures_and_reading(self):
        """Each pane has a picture of its own and sources to read on; the drawings are credited.

        What the program makes of it is tested there: picture and further reading by
        tests/display/ui/test-pane.c, test-picture.c and test-source-list.c; the report of a
        mistake, which names a claim by its id, by tests/displayless/ui/test-report.c and
        tests/display/ui/test-claim-row.c.
        """
        for muscle in self.atlas.group_of:
            self.assertTrue(self.atlas.list_figures_of(muscle), f'no picture of {muscle}')
        for term in self.atlas.roots['glossary']:
            if term.get('picture') is not None:
                self.check_term(term.get('id'), picture=term.get('picture'))
        open_to_all = {source.get('id') for source in self.atlas.roots['sources']
                       if source.find('doi') is not None or source.find('url') is not None}
        for group in self.atlas.groups:
            cited = {source for claim in self.atlas.roots[group].iter('claim')
                     for source in split_words(claim, 'sources')}
            self.assertGreaterEqual(len(cited & open_to_all), 3, f'further reading of {group}')
        with open(os.path.join(self.folder, 'figures', 'README.md'), encoding='utf-8') as file:
            self.assertIn('BodyParts3D, © The Database Center for Life Science', file.read())

    # The popular ideas.

    def test_F01_runners_knee(self):
        """Weak quads go with runner's knee, sudden load matters more, strengthening helps."""
        self.check_idea('quadriceps-myth-runners-knee', {'mixed', 'weak'},
                        words=['not shown', 'load', 'strengthening helps'], see=['runners-knee'])
        self.check_idea('runners-knee-myth-weak', {'mixed', 'weak'}, words=['not shown'])
        self.check_link('quadriceps', 'kneecap-joint', ['hands-load-to'])
        self.check_never_said(r'runner’s knee (?:comes|stems|results) (?:straight )?from weak',
                              r'weak quad\w* (?:bring|lead|make|give|mean|end)')

    def test_F02_bigger_stride(self):
        """Quads catch and carry, calves push; reaching out loads the kneecap."""
        self.check_idea('quadriceps-myth-push', {'contradicted'}, words=['calves'], see=['calves'])
        self.check_idea('quadriceps-myth-long-stride', {'contradicted'},
                        words=['calves', 'kneecap'])
        self.check_claim('quadriceps-form-step-length', words=['10 %', '31 %'])
        self.check_idea('run-faster-myth-stride', {'contradicted'}, words=['kneecap'])
        self.check_never_said(r'quad\w* (?:push|propel|drive|launch)\w* you',
                              r'(?:lengthen your stride|take longer steps)')

    def test_F03_leg_forward(self):
        """Of the quads only rectus femoris crosses the hip; the deep flexors do most."""
        self.check_idea('quadriceps-myth-leg-forward', {'mixed', 'contradicted'},
                        words=['Only the rectus femoris'], see=['rectus-femoris', 'hip-flexors'])
        function = self.atlas.entries['drive-forward']
        lit = set(split_words(function, 'muscles') + split_words(function, 'helpers'))
        self.assertEqual(lit & set(self.atlas.members['quadriceps']), {'rectus-femoris'})
        self.assertLessEqual({'iliacus', 'psoas-major'}, lit)

    def test_F04_dead_legs(self):
        """Strength of the whole leg may delay it; it is no shield."""
        self.check_idea('quadriceps-myth-dead-legs', {'weak', 'mixed', 'practice'},
                        words=['may delay'])
        self.check_idea('heavy-legs-myth-quadriceps', {'weak', 'mixed'}, words=['may delay'])
        self.check_never_said(r'keeps? (?:dead|heavy) legs away', r'no more (?:dead|heavy) legs')

    def test_F05_glutes_lift_leg(self):
        """They hold the trunk and brake the thigh; the shin folds up by momentum."""
        self.check_idea('glutes-myth-leg-lift', {'contradicted'}, see=['hip-flexors'])
        self.check_claim('glutes-role-trunk', about='role', phase='loading')
        self.check_claim('glutes-role-thigh-brake', about='role', phase='late-swing')
        self.check_claim('hamstrings-role-fold', about='role', words=['momentum'])
        self.check_never_said(r'glute\w* (?:lifts?|raises?) (?:the|your) (?:leg|knee|heel)')

    def test_F06_imbalance(self):
        """Mixed evidence; large differences may matter."""
        self.check_idea('glutes-myth-imbalance', {'mixed', 'weak'}, words=['few and small'])
        self.check_claim('glutes-weak-sides', grades={'mixed', 'weak'}, words=['836', '172'])
        self.check_idea('together-myth-injury', {'mixed', 'weak'})
        self.check_never_said(r'imbalances? (?:makes?|leads?|ends?|invites?|brings?|means?)')

    def test_F07_tipped_pelvis(self):
        """A common idea with little proof; stretching and strength are options."""
        self.check_idea('hip-flexors-myth-arched-back', {'weak', 'mixed', 'contradicted'},
                        words=['little proof'])
        self.check_claim('hip-flexors-tight-options', grades={'practice', 'weak'},
                         words=['stretch', 'strength'], see=['half-kneeling-stretch'])
        self.check_claim('hamstrings-tight-pelvis', words=['12 sessions', 'did not change'])
        self.check_claim('hip-flexors-tight-curve', words=['less of a curve, not more'])
        self.check_never_said(r'(?:weak|tight) hip flexors (?:tip|tilt|pull|arch)')

    def test_F08_small_calves(self):
        """They are not small, and carry the largest load in steady running."""
        self.check_idea('calves-myth-small', {'contradicted'}, words=['largest load'])
        self.check_claim('calves-overview-size', grades={'strong'}, words=['soleus'])
        self.check_never_said(r'calves (?:tire|give out) (?:first|faster|sooner)\b',
                              r'calves are (?:too )?small')

    def test_F09_swelling(self):
        """Swelling needs a look: the calves help blood return, and the red flags show."""
        self.check_idea('calves-myth-swelling', {'contradicted'},
                        words=['veins', 'heart', 'kidneys', 'checked'], see=['swollen-ankles'])
        self.check_idea('swollen-ankles-myth-weak', {'contradicted'}, words=['delay the help'])
        self.check_claim('swollen-ankles-with-illness', words=['heart', 'kidneys', 'liver'])
        self.check_claim('swollen-ankles-with-everyday', words=['medicines', 'pregnancy'])
        self.check_claim('swollen-ankles-red-flag-clot', about='red-flag', urgency='same-day')
        self.check_claim('swollen-ankles-red-flag-breath', about='red-flag', urgency='emergency')
        self.check_red_flags('swollen-ankles', ['emergency', 'same-day'])
        self.check_never_said(r'swell\w* (?:means?|shows?|is a sign of|comes? from) (?:that )?'
                              r'(?:your |the )?(?:weak )?cal(?:f|ves)')

    def test_F10_achilles(self):
        """Weakness goes with the pain, load comes first, heavy heel raises treat it."""
        self.check_idea('calves-myth-tendinitis', {'mixed', 'weak'},
                        words=['go together', 'tendinopathy'], see=['heel-raise-one-leg'])
        self.check_claim('calves-weak-achilles', grades={'mixed', 'weak'}, words=['not known'])
        self.check_claim('achilles-pain-first-load', about='first-measure')
        claims = [claim.get('id') for claim in self.atlas.entries['achilles-pain'].iter('claim')
                  if claim.get('about') == 'first-measure']
        self.assertIn('load', claims[0], 'load comes before strength')
        self.check_term('term-tendinopathy')
        self.check_never_said(r'weak calves (?:bring|lead|give|mean|make)')

    def test_F11_calves_at_push_off(self):
        """In running they switch on early in ground contact."""
        self.check_idea('calves-myth-push-off', {'contradicted'}, words=['before landing'])
        self.check_claim('calves-role-landing', about='role', phase='loading', words=['quads'])
        for muscle in ('gastrocnemius-medial', 'soleus'):
            self.check_timing(muscle, 0, 15, 'high')

    def test_F12_core(self):
        """More than the abs; neck and losing muscle are not taken over."""
        self.check_idea('core-myth-abs', {'contradicted'},
                        see=['transversus-abdominis', 'multifidus'])
        self.assertLessEqual({'transversus-abdominis', 'multifidus', 'erector-spinae'},
                             set(self.atlas.members['core']))
        self.check_idea('core-myth-losing', {'contradicted'})
        self.check_idea('core-myth-neck', {'weak', 'practice'}, words=['unproven'])
        self.check_idea('core-myth-performance', {'mixed', 'weak'})
        self.check_claim('core-weak-knee', grades={'weak', 'mixed'}, words=['did not change'])
        self.check_never_said(r'(?:makes? you )?(?:lose|losing) muscle (?:at|in) (?:the|your) core',
                              r'weak core (?:makes|pulls|leads)')

    def test_F13_hamstrings_three(self):
        """A group of three with four heads."""
        self.check_idea('hamstrings-myth-one', {'textbook', 'contradicted'},
                        words=['three', 'four heads'])
        self.assertEqual(len({muscle.replace('-long', '').replace('-short', '')
                              for muscle in self.atlas.members['hamstrings']}), 3)
        self.check_never_said(r'hamstring is (?:the|a) (?:biggest|big|single)')

    def test_F14_hamstrings_knee(self):
        """The quads hold the knee, the hamstrings help; nothing is said of falls."""
        self.check_idea('hamstrings-myth-knee', {'contradicted'}, words=['quads'],
                        see=['quadriceps'])
        self.check_claim('hamstrings-role-knee', grades={'weak', 'mixed'}, words=['help the quads'])
        for claim in self.atlas.roots['hamstrings'].iter('claim'):
            self.assertNotRegex(fold(claim), r'\b[Ff]all(?:s|ing)?\b', claim.get('id'))

    def test_F15_hamstrings_brake(self):
        """In every stride, just before landing."""
        self.check_idea('hamstrings-myth-stopping', {'contradicted'}, words=['every single stride'])
        self.check_claim('hamstrings-role-brake', about='role', phase='late-swing',
                         grades={'strong'})
        self.check_claim('hamstrings-role-fibres', grades={'mixed', 'weak'}, words=['debated'])
        for muscle in ('biceps-femoris-long', 'semitendinosus'):
            self.check_timing(muscle, 80, 100, 'high')

    def test_F16_energy_to_calf(self):
        """Plausible, and graded mixed."""
        self.check_claim('hamstrings-role-energy', about='role', grades={'mixed'},
                         words=['no measurement in running'])
        for link in self.check_link('hamstrings', 'calves', ['hands-load-to'], exact=True):
            self.check_claim(link.find('claim').get('id'), grades={'mixed', 'weak'})

    def test_F17_one_weakens_all(self):
        """They work together; a chain of failure is not shown."""
        self.check_idea('hamstrings-myth-chain', {'mixed', 'contradicted'}, words=['not shown'])
        self.check_idea('together-myth-chain', {'mixed', 'contradicted'}, words=['not shown'])
        for id in ('hamstrings-myth-lines', 'together-myth-lines'):
            self.check_idea(id, {'mixed', 'weak'}, words=['three such lines', 'open'])
        self.check_never_said(r'one weak (?:muscle|link|group) weakens')

    def test_F18_burning_fat(self):
        """Intervals and steady running differ trivially; fast saves time; food decides."""
        self.check_idea('toned-myth-intensity', {'contradicted'}, words=['Per minute'])
        self.check_idea('toned-myth-intervals', {'contradicted'}, words=['trivial difference'])
        self.check_claim('toned-energy-distance', words=['1.05', '1.07', '1.11'])
        self.check_claim('toned-energy-minute', words=['saves time', 'fitness'])
        self.check_claim('toned-food', words=['What you eat'])
        self.check_never_said(r'(?:intervals|faster running|sprints) (?:always )?burns? more',
                              r'you (?:will|can) lose \d', r'burns? (?:more|the most) fat')

    def test_F19_hills_build_muscle(self):
        """They build running strength; lift to build muscle."""
        self.check_idea('resistance-myth-muscle', {'contradicted'}, words=['No study'])
        self.check_claim('resistance-use', words=['To build muscle, lift'], see=['strength-plan'])
        self.check_claim('resistance-hills-hip', words=['hip above all'])
        self.check_never_said(r'(?:hills?|wind|stairs) (?:running )?(?:builds?|grows?) muscle')

    def test_F20_cross_training(self):
        """Strength is good for economy; injuries are promised nothing."""
        self.check_idea('cross-training-myth-answer', {'mixed', 'contradicted'},
                        words=['not shown'])
        self.check_claim('cross-training-strength', words=['2–8 %', 'not always'])
        self.check_claim('cross-training-injury', grades={'mixed'},
                         words=['no clear drop', 'supervising'])
        self.check_claim('strength-plan-injury', grades={'mixed'}, words=['no clear effect'])
        self.check_never_said(r'cross-training is the answer',
                              r'(?:stops?|avoids?|rules? out) injur(?:y|ies)')

    def test_F21_goals(self):
        """A goal helps a little; goals for the process and open ones are offered too."""
        self.check_claim('improve-goal-helps', words=['small positive effect'])
        self.check_claim('improve-goal-process', words=['process goals'])
        self.check_claim('improve-goal-open', grades={'weak', 'mixed'}, words=['open goal'])
        self.check_idea('improve-goal-specific', {'mixed', 'weak'})
        self.check_never_said(r'only (?:a )?(?:specific|precise|SMART) goals? (?:works?|helps?)')

    def test_F22_load_rule(self):
        """The guard is on the single run, with its numbers, and not on the week."""
        self.check_claim('load-single-run', words=['10 %', '30 days', '5,205'])
        self.check_claim('load-single-numbers', words=['1.64', '1.52', '2.28'])
        self.check_activity('long-run', 'running', words=['10 %', '30 days'])
        self.check_claim('load-week', words=['week to week', 'did not'])
        self.check_idea('load-myth-week', {'mixed', 'contradicted', 'weak'}, words=['single run'])
        self.check_claim('load-pain-limit', grades={'practice'}, words=['3 or less'])
        self.check_claim('load-pain-tendon', words=['5 of 10', 'next morning'])
        self.check_red_flags('load', RED_FLAGS)
        self.check_never_said(r'(?:add|raise)\w* (?:your \w+ )?(?:by )?'
                              r'(?:at most|no more than|up to) 10 % (?:a|each|per|every) week')


class Broken(unittest.TestCase):
    """Each kind of check fails on a copy of data/ that was broken on purpose."""

    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)
        for kind in ('atlas', 'figures', 'pictures'):
            shutil.copytree(os.path.join(DATA, kind), os.path.join(self.folder, kind))

    def find_file(self, text):
        """The file of content in which a text stands."""
        folder = os.path.join(self.folder, 'atlas')
        for name in sorted(os.listdir(folder)):
            with open(os.path.join(folder, name), encoding='utf-8') as file:
                if text in file.read():
                    return os.path.join('atlas', name)
        self.fail(f'no file has {text}')
        return None

    def break_file(self, path, pattern, replacement, count=1):
        path = os.path.join(self.folder, path)
        with open(path, encoding='utf-8') as file:
            text, found = re.subn(pattern, replacement, file.read(), count=count)
        self.assertGreaterEqual(found, 1, pattern)
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text)

    def break_tag(self, id, pattern, replacement):
        """Changes the start tag of what has an id."""
        path = self.find_file(f' id="{id}"')
        self.break_file(path, rf'(<[a-z-]+[^<>]*? id="{id}"[^>]*>)',
                        lambda match: self.substitute(pattern, replacement, match.group(1)))

    def break_claim(self, id, pattern, replacement):
        """Changes the text of a claim."""
        path = self.find_file(f'<claim id="{id}"')
        self.break_file(path, rf'(?s)(<claim id="{id}"[^>]*>)(.*?)(</claim>)',
                        lambda match: match.group(1)
                        + self.substitute(pattern, replacement, match.group(2)) + match.group(3))

    def substitute(self, pattern, replacement, text):
        text, count = re.subn(pattern, replacement, text, count=1)
        self.assertEqual(count, 1, pattern)
        return text

    def check(self, row, fault):
        """The row fails, and says why."""
        case = type('Rows', (Checklist,), {'folder': self.folder})(row)
        result = unittest.TestResult()
        case.run(result)
        self.assertEqual(result.errors, [])
        self.assertEqual(len(result.failures), 1, f'{row} does not see it')
        self.assertIn(fault, result.failures[0][1])

    def test_every_row_is_there(self):
        rows = {name.split('_')[1] for name in dir(Checklist) if name.startswith('test_')}
        wanted = {f'C{row:02}' for row in [*range(1, 26), 31]}
        wanted |= {f'F{row:02}' for row in range(1, 23)}
        self.assertEqual(rows, wanted)

    def test_tier(self):
        self.break_file('atlas/core.xml', 'tier="founding"', 'tier="further"')
        self.check('test_C01_six_groups', 'further')

    def test_claim_missing(self):
        self.break_tag('calves-role-roll', 'calves-role-roll', 'calves-role-other')
        self.check('test_C13_calves_roles', 'no claim calves-role-roll')

    def test_topic(self):
        self.break_tag('core-weak-back', 'about="weak"', 'about="form"')
        self.check('test_C17_core_fail', 'about of core-weak-back')

    def test_phase(self):
        self.break_tag('hamstrings-role-brake', 'phase="late-swing"', 'phase="propulsion"')
        self.check('test_C18_hamstrings_roles', 'phase of hamstrings-role-brake')

    def test_terrain(self):
        self.break_tag('quadriceps-role-uphill', 'terrain="uphill"', 'terrain="downhill"')
        self.check('test_C05_quads_roles', 'terrain of quadriceps-role-uphill')

    def test_grade(self):
        self.break_tag('hamstrings-role-energy', r'grade="\w+"', 'grade="strong"')
        self.check('test_F16_energy_to_calf', 'grade of hamstrings-role-energy')

    def test_owner(self):
        self.break_file('atlas/glutes.xml', 'muscle id="gluteus-medius"',
                        'muscle id="gluteus-other"')
        self.check('test_C08_glutes_roles', 'owner of gluteus-medius-role')

    def test_source_missing(self):
        self.break_tag('core-role-base', r'sources="[^"]+"', 'sources=""')
        self.check('test_C16_core_roles', 'sources of core-role-base')

    def test_urgency(self):
        self.break_tag('calves-red-flag-clot', 'urgency="same-day"', 'urgency="clinician"')
        self.check('test_C14_blood_return', 'urgency of calves-red-flag-clot')

    def test_red_flag_missing(self):
        self.break_file(self.find_file('id="swollen-ankles-red-flag-days"'),
                        r'(?s)<claim id="swollen-ankles-red-flag-days".*?</claim>', '')
        self.check('test_C14_blood_return', 'red flags of swollen-ankles')

    def test_red_flag_order(self):
        self.break_tag('load-red-flag-heart', 'urgency="emergency"', 'urgency="clinician"')
        self.check('test_F22_load_rule', 'order of red flags of load')

    def test_see(self):
        self.break_tag('calves-role-pump', 'see="swollen-ankles"', '')
        self.check('test_C14_blood_return', 'see of calves-role-pump')

    def test_tips(self):
        self.break_tag('quadriceps-feel-burn', r'see="[^"]+"', 'see="heavy-legs"')
        self.check('test_C06_quads_fail', 'no exercise at quadriceps-feel-burn')

    def test_number_in_text(self):
        for pattern, replacement, id in (('10 %', '12 %', 'load-single-run'),
                                         ('30 days', '3 days', 'load-single-run'),
                                         ('2\\.28', '2.82', 'load-single-numbers')):
            with self.subTest(pattern):
                self.setUp()
                self.break_claim(id, pattern, replacement)
                self.check('test_F22_load_rule', f'text of {id}')

    def test_idea_not_quoted(self):
        self.break_claim('glutes-myth-leg-lift', 'Often heard: after', 'After')
        self.check('test_F05_glutes_lift_leg', 'text of glutes-myth-leg-lift')

    def test_idea_graded_true(self):
        self.break_tag('calves-myth-swelling', 'grade="contradicted"', 'grade="mixed"')
        self.check('test_F09_swelling', 'grade of calves-myth-swelling')

    def test_opposite(self):
        """Each banned phrase is found in a text that speaks for itself."""
        for row, phrase in (
                ('test_C21_toned', 'This exercise trims fat from your belly.'),
                ('test_F01_runners_knee', 'Weak quads lead to pain.'),
                ('test_F02_bigger_stride', 'The quadriceps push you along.'),
                ('test_F04_dead_legs', 'Squats keep dead legs away.'),
                ('test_F05_glutes_lift_leg', 'The glutes lift the leg.'),
                ('test_F06_imbalance', 'An imbalance leads to injury.'),
                ('test_F07_tipped_pelvis', 'Tight hip flexors tip the pelvis.'),
                ('test_F08_small_calves', 'The calves tire first.'),
                ('test_F09_swelling', 'Swelling means weak calves.'),
                ('test_F10_achilles', 'Weak calves bring on pain.'),
                ('test_F12_core', 'A weak core makes you stoop.'),
                ('test_F13_hamstrings_three', 'The hamstring is the biggest muscle.'),
                ('test_F17_one_weakens_all', 'And one weak muscle weakens the rest.'),
                ('test_F18_burning_fat', 'Sprints burn more fat.'),
                ('test_F19_hills_build_muscle', 'Hills build muscle.'),
                ('test_F20_cross_training', 'It stops injuries.'),
                ('test_F21_goals', 'Only a specific goal works.'),
                ('test_F22_load_rule', 'Add no more than 10 % a week.')):
            with self.subTest(phrase):
                self.setUp()
                self.break_claim('core-role-base', r'\Z', f' {phrase}\n')
                self.check(row, 'core-role-base')

    def test_falls(self):
        self.break_claim('hamstrings-role-knee', r'\Z', ' Falls happen when they come late.\n')
        self.check('test_F14_hamstrings_knee', 'hamstrings-role-knee')

    def test_quote_is_innocent(self):
        self.break_claim('core-role-base', r'\Z', ' Often heard: hills build muscle.\n')
        case = type('Rows', (Checklist,), {'folder': self.folder})('test_F19_hills_build_muscle')
        result = unittest.TestResult()
        case.run(result)
        self.assertTrue(result.wasSuccessful(), result.failures)

    def test_functions_alike(self):
        path = 'atlas/functions.xml'
        self.break_file(path, r'(<function id="(?:take-back|keep-upright)"\s+muscles=)"[^"]+"',
                        r'\1"soleus"', count=2)
        self.check('test_C03_three_questions', 'two questions light the same muscles')

    def test_region_missing(self):
        folder = os.path.join(self.folder, 'figures')
        for name in os.listdir(folder):
            if name.startswith('front-'):
                path = os.path.join(folder, name)
                with open(path, encoding='utf-8') as file:
                    text = file.read().replace('"rectus-femoris.', '"rectus-other.')
                with open(path, 'w', encoding='utf-8') as file:
                    file.write(text)
        self.check('test_C04_quads_place', 'no region of rectus-femoris in view front')

    def test_region_in_the_wrong_view(self):
        self.break_file('figures/back-surface.svg', r'id="gracilis\.left"',
                        'id="rectus-femoris.left"')
        self.check('test_C04_quads_place', 'region of rectus-femoris')

    def test_link_kind(self):
        self.break_file('atlas/links.xml', r'(from="quadriceps"\s+to="knee"\s+kind=)"[^"]+"',
                        r'\1"works-with"')
        self.check('test_C19_all_tied', 'no link of kind hands-load-to from quadriceps to knee')

    def test_link_missing(self):
        self.break_file('atlas/links.xml', r'from="soleus"\s+to="achilles-tendon"',
                        'from="soleus" to="plantar-fascia"')
        self.check('test_C15_calves_tire', 'from soleus to achilles-tendon')

    def test_link_graded_true(self):
        self.break_file('atlas/links.xml',
                        r'(?s)(<link from="neck" to="core".*?grade=)"\w+"', r'\1"strong"')
        self.check('test_C17_core_fail', 'grade of link-neck-core')

    def test_group_alone(self):
        path = os.path.join(self.folder, 'atlas', 'links.xml')
        with open(path, encoding='utf-8') as file:
            text = file.read()
        for id in ('upper-body', 'trapezius', 'pectoralis-major', 'biceps-brachii',
                   'latissimus-dorsi', 'deltoid', 'triceps-brachii'):
            text = re.sub(rf'(from|to)="{id}"', r'\1="nowhere"', text)
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text)
        self.check('test_C19_all_tied', 'upper-body')

    def test_picture_of_term(self):
        self.break_tag('term-anterior-pelvic-tilt', 'picture="[^"]+"', '')
        self.check('test_C11_hip_flexors_weak_and_tight', 'picture of term-anterior-pelvic-tilt')

    def test_picture_not_carried(self):
        self.break_file('pictures/pictures.gresource.xml', r'<file[^>]*>hip-drop\.svg</file>', '')
        self.check('test_C31_pictures_and_reading', 'picture of term-hip-drop')

    def test_credit_missing(self):
        self.break_file('figures/README.md', 'BodyParts3D, ©', 'Somebody, ©')
        self.check('test_C31_pictures_and_reading', 'BodyParts3D')

    def test_kind_of_activity(self):
        self.break_tag('fartlek', 'kind="running"', 'kind="cross-training"')
        self.check('test_C25_cross_training', 'kind of fartlek')

    def test_label_of_activity(self):
        self.break_file(self.find_file('Hill sprints (running)'), r'Hill sprints \(running\)',
                        'Hill sprints')
        self.check('test_C25_cross_training', '(running)')

    def test_goals(self):
        path = self.find_file('id="improve"')
        self.break_file(path, r'goals="strength"', 'goals="speed"', count=0)
        self.break_file(path, r'goals="strength endurance"', 'goals="endurance"', count=0)
        self.check('test_C24_improve', 'sessions for strength')

    def test_intervals_without_numbers(self):
        self.break_file(self.find_file('id="run-faster"'), r'(\d) × (\d)', r'\1 times \2', count=0)
        self.check('test_C22_run_faster', 'no intervals in numbers')

    def test_section_missing(self):
        self.break_file(self.find_file('id="resistance"'), '<name>Stairs</name>',
                        '<name>Steps</name>')
        self.check('test_C23_resistance', 'resistance has no section Stairs')

    def test_timing(self):
        self.break_file('atlas/timings.xml',
                        r'(?s)(<timing muscle="soleus".*?<span start=")6(" end="25" level="high")',
                        r'\g<1>16\2')
        self.check('test_F11_calves_at_push_off', 'soleus is not high from 0 to 15')

    def test_member_missing(self):
        self.break_file('atlas/core.xml', 'muscle id="multifidus"', 'muscle id="multi-other"')
        self.check('test_F12_core', 'multifidus')


if __name__ == '__main__':
    unittest.main(verbosity=2)
