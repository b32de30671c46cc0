import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
  redirect,
} from '@tanstack/react-router';
import { mergePattern, patterns, requestPattern, sheetPatterns } from '@/routing/paths';
import { parseSearchText, stringifySearchText } from '@/routing/search';
import { numberTypedEntries } from '@/routing/typedEntries';
import { FailurePage } from './FailurePage';
import { Frame } from './frame/Frame';
import { LoadingPage } from './LoadingPage';
import { NotFoundPage } from './NotFoundPage';

const root = createRootRoute({
  component: Frame,
  notFoundComponent: NotFoundPage,
});

const index = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: ({ search }) => {
    throw redirect({ to: patterns.overview, search });
  },
});

type Component = ReturnType<typeof lazyRouteComponent>;

function page(path: string, component: Component) {
  return createRoute({ getParentRoute: () => root, path, component });
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work);
  else setTimeout(work, 1000);
}

/**
 * A list at `path`, and one of its items at `path/id`, which the list shows beside or instead of itself. What may
 * follow the id leads to a part of the item's page. The code of that page comes while the list is looked at, so that
 * opening an item does not wait for it.
 */
function listWithItems(path: string, list: Component, item: Component, partsPattern = '') {
  const parent = createRoute({
    getParentRoute: () => root,
    path,
    component: list,
    onEnter: () => whenIdle(() => void item.preload?.()),
  });
  const child = createRoute({
    getParentRoute: () => parent,
    path: `$id/${partsPattern}`,
    component: item,
  });
  return parent.addChildren([child]);
}

const routeTree = root.addChildren([
  index,
  page(
    patterns.overview,
    lazyRouteComponent(() => import('@/features/overview/OverviewPage'), 'OverviewPage'),
  ),
  page(
    patterns.timeline,
    lazyRouteComponent(() => import('@/features/timeline/TimelinePage'), 'TimelinePage'),
  ),
  page(
    patterns.changes,
    lazyRouteComponent(() => import('@/features/changes/ChangesPage'), 'ChangesPage'),
  ),
  page(
    patterns.week,
    lazyRouteComponent(() => import('@/features/week/WeekPage'), 'WeekPage'),
  ),
  page(
    patterns.handover,
    lazyRouteComponent(() => import('@/features/handover/HandoverPage'), 'HandoverPage'),
  ),
  listWithItems(
    patterns.ambitions,
    lazyRouteComponent(() => import('@/features/ambitions/AmbitionsPage'), 'AmbitionsPage'),
    lazyRouteComponent(() => import('@/features/ambitions/AmbitionPage'), 'AmbitionPage'),
  ),
  listWithItems(
    patterns.motions,
    lazyRouteComponent(() => import('@/features/motions/MotionsPage'), 'MotionsPage'),
    lazyRouteComponent(() => import('@/features/motions/MotionPage'), 'MotionPage'),
    requestPattern,
  ),
  listWithItems(
    patterns.studies,
    lazyRouteComponent(() => import('@/features/studies/StudiesPage'), 'StudiesPage'),
    lazyRouteComponent(() => import('@/features/studies/StudyPage'), 'StudyPage'),
  ),
  listWithItems(
    patterns.recommendations,
    lazyRouteComponent(
      () => import('@/features/recommendations/RecommendationsPage'),
      'RecommendationsPage',
    ),
    lazyRouteComponent(
      () => import('@/features/recommendations/RecommendationPage'),
      'RecommendationPage',
    ),
  ),
  listWithItems(
    patterns.commitments,
    lazyRouteComponent(() => import('@/features/commitments/CommitmentsPage'), 'CommitmentsPage'),
    lazyRouteComponent(() => import('@/features/commitments/CommitmentPage'), 'CommitmentPage'),
  ),
  listWithItems(
    patterns.documents,
    lazyRouteComponent(() => import('@/features/documents/DocumentsPage'), 'DocumentsPage'),
    lazyRouteComponent(() => import('@/features/documents/DocumentPage'), 'DocumentPage'),
  ),
  listWithItems(
    patterns.archive,
    lazyRouteComponent(() => import('@/features/archive/ArchivePage'), 'ArchivePage'),
    lazyRouteComponent(() => import('@/features/archive/record/RecordPage'), 'RecordPage'),
  ),
  page(
    patterns.report,
    lazyRouteComponent(() => import('@/features/report/ReportPage'), 'ReportPage'),
  ),
  page(
    sheetPatterns.motionCard,
    lazyRouteComponent(
      () => import('@/features/report/motioncard/MotionCardPage'),
      'MotionCardPage',
    ),
  ),
  page(
    sheetPatterns.debatePack,
    lazyRouteComponent(() => import('@/features/report/debate/DebatePackPage'), 'DebatePackPage'),
  ),
  page(
    sheetPatterns.progressReport,
    lazyRouteComponent(() => import('@/features/report/progress/ProgressPage'), 'ProgressPage'),
  ),
  page(
    sheetPatterns.dossierReport,
    lazyRouteComponent(() => import('@/features/report/DossierReportPage'), 'DossierReportPage'),
  ),
  page(
    patterns.settings,
    lazyRouteComponent(() => import('@/features/settings/SettingsPage'), 'SettingsPage'),
  ),
  page(
    mergePattern,
    lazyRouteComponent(() => import('@/features/settings/merge/MergePage'), 'MergePage'),
  ),
]);

function createHistory(): RouterHistory {
  const made: { history?: RouterHistory } = {};
  numberTypedEntries(() => made.history?.location.state);
  made.history = createHashHistory();
  return made.history;
}

/** The router of the app, on addresses behind the `#` so that a page can be served from any folder or file. */
export function createAppRouter() {
  return createRouter({
    routeTree,
    history: createHistory(),
    parseSearch: parseSearchText,
    stringifySearch: stringifySearchText,
    defaultPreload: 'intent',
    defaultPendingComponent: LoadingPage,
    defaultErrorComponent: FailurePage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  });
}

export type AppRouter = ReturnType<typeof createAppRouter>;
