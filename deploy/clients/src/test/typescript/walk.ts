// The story of the README, told by nothing but the generated TypeScript clients. It runs in target/walk, beside them;
// TypeScriptWalkIT says in the environment where the services are and who speaks.
import * as assert from "node:assert/strict";
import { randomUUID as key } from "node:crypto";
import { readFileSync } from "node:fs";
import * as assessment from "../typescript/assessment";
import * as catalog from "../typescript/catalog";
import * as logistics from "../typescript/logistics";
import * as orders from "../typescript/order";

const SHOP = environment("SHOP");
const ORDER_NO = "WN-20260115-0001";
const WAYBILL_NO = "KH2601150001";
const CARRIER = "91000000MA0CARRAXR";
const UNPROCESSABLE = 422;

const manager = person(environment("MANAGER_TOKEN"));
const operator = person(environment("OPERATOR_TOKEN"));

/** Somebody's clients. */
function person(accessToken: string) {
  const at = (service: string) => ({ basePath: environment(service), headers: { Authorization: `Bearer ${accessToken}` } });
  const catalogue = new catalog.Configuration(at("CATALOG"));
  const sales = new orders.Configuration(at("ORDER"));
  const customs = new logistics.Configuration(at("LOGISTICS"));
  const proofs = new assessment.Configuration(at("ASSESSMENT"));
  return {
    shops: new catalog.ShopsApi(catalogue),
    products: new catalog.ProductsApi(catalogue),
    listings: new catalog.ListingsApi(catalogue),
    certificates: new catalog.CertificatesApi(catalogue),
    orders: new orders.OrdersApi(sales),
    changes: new orders.OrderChangesApi(sales),
    dispatches: new orders.DispatchesApi(sales),
    parties: new logistics.PartiesApi(customs),
    documents: new logistics.DocumentsApi(customs),
    cases: new logistics.CasesApi(customs),
    learners: new assessment.LearnersApi(proofs),
    progress: new assessment.ProgressApi(proofs),
  };
}

function environment(name: string): string {
  const value = process.env[name];
  assert.ok(value, `${name} is missing in the environment`);
  return value;
}

function sample(name: string): unknown {
  return JSON.parse(readFileSync(`${environment("SAMPLES")}/${name}`, "utf8"));
}

/** Which version the answer shows: whoever changes it says so in If-Match. */
function etag(answer: { raw: Response }): string {
  const etag = answer.raw.headers.get("ETag");
  assert.ok(etag, "the answer has no ETag");
  return etag;
}

/** What comes by Kafka comes within a tenth of a second; a busy machine may take longer. */
async function untilHeard<T>(look: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + 60_000;
  for (;;) {
    const found = await look();
    if (found !== undefined) {
      return found;
    }
    assert.ok(Date.now() < end, "nothing was heard within a minute");
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Undefined when the content is not acceptable yet: what it names has not been heard of. */
async function unlessRefused<T>(answer: Promise<T>, refusal: new (...args: never[]) => { response: Response }) {
  try {
    return await answer;
  } catch (e) {
    if (e instanceof refusal && e.response.status === UNPROCESSABLE) {
      return undefined;
    }
    throw e;
  }
}

/** From now on what the operator does is evidence. */
async function enrol(): Promise<string> {
  const enrolLearner = { alias: "learner-08", subject: environment("SUBJECT"), shops: [SHOP] };
  return (await manager.learners.enrolLearner({ idempotencyKey: key(), enrolLearner })).id;
}

/** From nothing to a listing that buyers see; answers its id. */
async function publishKernels(): Promise<string> {
  const seller = { name: "陇南核桃商行", code: "91000000MA0WANUT1J" };
  const openShop = { id: SHOP, name: { zh: "陇南核桃" }, seller, markets: [], languages: [] };
  await manager.shops.openShop({ idempotencyKey: key(), openShop });

  const productContent = catalog.ProductContentFromJSON(sample("catalog/kernels.json"));
  const product = await operator.products.createProduct({ idempotencyKey: key(), shopId: SHOP, productContent });
  const listingContent = {
    ...catalog.ListingContentFromJSON(sample("catalog/listing-kernels-kazakhstan.json")),
    productId: product.id,
  };
  const { id } = await operator.listings.draftListing({ idempotencyKey: key(), shopId: SHOP, listingContent });

  const first = await validate(id);
  assert.equal(first.passed, false);
  assert.equal(first.marketAccess, catalog.AccessVerdict.NotAdmitted);
  assert.notEqual(first.issues.length, 0);

  for (const kind of ["EAC_DECLARATION", "AFLATOXIN_REPORT", "PHYTOSANITARY"]) {
    await certify(kind);
  }

  const second = await validate(id);
  assert.equal(second.passed, true);
  assert.equal(second.marketAccess, catalog.AccessVerdict.Admitted);
  const published = await operator.listings.publishListing({ id, idempotencyKey: key(), ifMatch: await seen(id) });
  assert.equal(published.state, catalog.ListingState.Active);
  return id;
}

async function validate(id: string): Promise<catalog.ListingValidation> {
  return operator.listings.validateListing({ id, idempotencyKey: key(), ifMatch: await seen(id) });
}

async function seen(id: string): Promise<string> {
  return etag(await operator.listings.getListingRaw({ id }));
}

/** The operator submits it, somebody else finds it in the issuer's register. */
async function certify(kind: string) {
  const day = (fromNow: number) => new Date(Date.now() + fromNow * 86_400_000).toISOString().substring(0, 10);
  const certificateContent = {
    kind,
    number: "2026-0871",
    issuer: "Lanzhou Control",
    holder: "陇南核桃商行",
    products: [],
    validFrom: day(-30),
    validTo: day(300),
  };
  const submitted = await operator.certificates.submitCertificateRaw({
    idempotencyKey: key(),
    shopId: SHOP,
    certificateContent,
  });
  await manager.certificates.verifyCertificate({
    id: (await submitted.value()).id,
    idempotencyKey: key(),
    ifMatch: etag(submitted),
    verifyCertificate: { outcome: catalog.VerificationOutcome.Accepted, note: "Found in the issuer's register" },
  });
}

/** The registry knows the seller by both codes; waybill and declaration come before the order. */
async function fileDocuments() {
  const registerParty = { creditCode: "91000000MA0WANUT1J", customsCode: "6201960XYZ", name: { zh: "南疆核桃" } };
  await manager.parties.registerParty({ idempotencyKey: key(), registerParty });

  const waybill = await file(logistics.DocumentKindPath.Waybills, WAYBILL_NO, "waybill");
  assert.ok(waybill.kind === "WAYBILL" && waybill.carrier.code === CARRIER);
  const declaration = await file(logistics.DocumentKindPath.Declarations, "WALNUTS-1", "declaration");
  assert.ok(declaration.kind === "DECLARATION" && declaration.packages === 1301);
}

async function file(kind: logistics.DocumentKindPath, number: string, name: string): Promise<logistics.CustomsDocument> {
  const customsDocument = logistics.CustomsDocumentFromJSON(sample(`faulty/story/${name}.json`));
  const filed = await operator.documents.fileDocument({ kind, number, shopId: SHOP, customsDocument });
  // The contract does not promise what is always there.
  assert.ok(filed.document);
  return filed.document;
}

/** The order of the sample, its kernels those of the listing; answers its id. */
async function confirmOrder(listingId: string): Promise<string> {
  const orderContent = orders.OrderContentFromJSON(sample("orders/walnuts.json"));
  orderContent.lines[1].listingId = listingId;
  const drafted = await untilHeard(() =>
    unlessRefused(
      operator.orders.draftOrderRaw({ idempotencyKey: key(), shopId: SHOP, orderContent }),
      orders.ResponseError,
    ),
  );
  const { id } = await drafted.value();
  const confirmed = await operator.orders.confirmOrder({ id, idempotencyKey: key(), ifMatch: etag(drafted) });
  assert.equal(confirmed.state, orders.OrderState.Confirmed);
  return id;
}

/** One case holds all three as soon as the order has been heard of; its findings say how to put them right. */
async function correctCase() {
  const query = { orderNo: ORDER_NO, shopId: SHOP, verdict: logistics.Verdict.Discrepant };
  const { id } = await untilHeard(async () => (await operator.cases.listCases(query)).items[0]);
  const findings = (await operator.cases.listCaseFindings({ id })).items;
  assert.equal(findings.length, 2);
  assert.ok(findings.every((found) => (found.finding?.corrections.length ?? 0) > 0));

  const corrected = await operator.cases.correctCase({
    id,
    idempotencyKey: key(),
    ifMatch: etag(await operator.cases.getCaseRaw({ id })),
    applyCorrections: { reason: "typing mistakes" },
  });
  assert.equal(corrected.verdict, logistics.Verdict.Matched);
  assert.deepEqual((await operator.cases.getCaseReport({ id })).findings, []);
}

async function dispatch(id: string) {
  const confirmDispatch = { waybillNo: WAYBILL_NO, carrierCode: CARRIER };
  const ifMatch = etag(await operator.orders.getOrderRaw({ id }));
  const dispatched = await untilHeard(() =>
    unlessRefused(
      operator.dispatches.confirmDispatch({ id, idempotencyKey: key(), ifMatch, confirmDispatch }),
      orders.ResponseError,
    ),
  );
  assert.notEqual(dispatched.checks.length, 0);
  const happenings = (await operator.changes.listOrderTimeline({ id })).items.map((entry) => entry.happening);
  assert.ok(happenings.includes(orders.OrderHappening.Shipped), happenings.join());
}

/** How many requirements the learner's work has proved. */
async function proved(id: string): Promise<number> {
  const progress = await operator.progress.getLearnerProgress({ id, framework: "export-9710" });
  return progress.levels
    .flatMap((level) => level.areas)
    .flatMap((area) => area.tasks)
    .flatMap((task) => task.requirements)
    .filter((requirement) => requirement.state === assessment.ProgressState.Proved).length;
}

/** A refusal is read as the problem of the contract. */
async function refusal() {
  const registerParty = { creditCode: "91000000MA0WANUT1K", name: { zh: "南疆核桃" } };
  const refused = await manager.parties.registerParty({ idempotencyKey: key(), registerParty }).then(
    () => assert.fail("a wrong check digit was taken"),
    (e: unknown) => e,
  );
  assert.ok(refused instanceof logistics.ResponseError);
  const problem = logistics.ProblemFromJSON(await refused.response.json());
  assert.equal(refused.response.status, UNPROCESSABLE);
  assert.equal(problem.status, UNPROCESSABLE);
  assert.equal(problem.code, "invalid-content");
  assert.deepEqual(problem.errors?.map((fault) => [fault.pointer, fault.code]), [["/creditCode", "WRONG_CHECK_DIGIT"]]);
}

/** An error of the client hides what the service said: it is told with it. */
async function told(e: unknown): Promise<string> {
  const answer = (e as { response?: Response }).response;
  const said = answer === undefined || answer.bodyUsed ? "" : `\n${answer.status} ${answer.url}\n${await answer.text()}`;
  return (e instanceof Error ? (e.stack ?? e.message) : String(e)) + said;
}

async function walk() {
  const learner = await enrol();
  const listing = await publishKernels();
  await fileDocuments();
  const order = await confirmOrder(listing);
  await correctCase();
  await dispatch(order);
  await untilHeard(async () => ((await proved(learner)) > 0 ? true : undefined));
  await refusal();
  console.log("the story was walked");
}

walk().catch(async (e: unknown) => {
  console.error(await told(e));
  process.exitCode = 1;
});
