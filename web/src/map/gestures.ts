import type { Camera } from './camera.js';
import { type Drag, Hand, type Point } from './hand.js';

/** What gestures tell. */
interface Heard {
  /** The camera is another. */
  readonly onMove: () => void;
  /** It came to rest. */
  readonly onRest: () => void;
  /** Something was clicked or tapped. */
  readonly onPick: (x: number, y: number) => void;
}

/** Zoom for a pixel of a wheel, and of two fingers on a trackpad (which the browser tells as a wheel with the control key). */
const WHEEL = 1 / 450;
const TRACKPAD = 1 / 100;
/** A line and a page of a wheel in pixels. */
const LINE = 40;
const PAGE = 400;
const ZOOM_MS = 200;
/** A map that was let go while it moved comes to rest; its speed falls to a third in so many milliseconds. */
const SLOWING_MS = 140;
const DOUBLE_MS = 300;
const DOUBLE_PX = 30;

const still = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A mouse is pressed while its first button is, a finger or a pen while it touches. */
const isDown = ({ pointerType, buttons }: PointerEvent): boolean =>
  pointerType === 'mouse' ? (buttons & 1) === 1 : buttons !== 0;

/** Moves a camera with mouse, wheel, trackpad and fingers. */
export class Gestures {
  readonly #hand = new Hand();
  readonly #stop = new AbortController();
  #animation = 0;
  /** Where the zoom is going. */
  #aim: number | null = null;
  #tapped = { x: 0, y: 0, at: Number.NEGATIVE_INFINITY };

  constructor(
    readonly element: HTMLElement,
    readonly camera: Camera,
    readonly heard: Heard,
  ) {
    const options = { signal: this.#stop.signal };
    element.addEventListener('pointerdown', (event) => this.#down(event), options);
    element.addEventListener('pointermove', (event) => this.#moved(event), options);
    element.addEventListener('pointerup', (event) => this.#up(event, true), options);
    element.addEventListener('pointercancel', (event) => this.#up(event, false), options);
    // Who lifts the button over a menu or a dialog of the system is not heard lifting it. After `pointerup` nothing is pressed any more.
    element.addEventListener('lostpointercapture', (event) => this.#up(event, false), options);
    element.addEventListener('wheel', (event) => this.#wheel(event), { ...options, passive: false });
  }

  remove(): void {
    this.#stop.abort();
    cancelAnimationFrame(this.#animation);
  }

  #at({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = this.element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  #halt(): void {
    cancelAnimationFrame(this.#animation);
    this.#animation = 0;
    this.#aim = null;
  }

  #down(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    this.#halt();
    this.#hand.press(event.pointerId, this.#at(event));
    this.element.setPointerCapture(event.pointerId);
  }

  #moved(event: PointerEvent): void {
    if (!isDown(event)) {
      this.#up(event, false);
      return;
    }
    const drag = this.#hand.move(event.pointerId, this.#at(event), event.timeStamp);
    if (!drag) return;
    this.#drag(drag);
    this.heard.onMove();
  }

  #drag({ from, to, other }: Drag): void {
    if (!other) {
      this.camera.moveBy(to.x - from.x, to.y - from.y);
      return;
    }
    // What lay between the fingers stays between them.
    const apart = (one: Point) => Math.max(1, Math.hypot(one.x - other.x, one.y - other.y));
    this.camera.moveBy((to.x - from.x) / 2, (to.y - from.y) / 2);
    const [x, y] = [(to.x + other.x) / 2, (to.y + other.y) / 2];
    this.camera.zoomAround(this.camera.zoom + Math.log2(apart(to) / apart(from)), x, y);
  }

  #up(event: PointerEvent, lifted: boolean): void {
    const how = this.#hand.lift(event.pointerId, event.timeStamp, lifted);
    if (how?.click) {
      const { x, y } = this.#at(event);
      this.heard.onPick(x, y);
      this.#tap(event, x, y);
    } else if (how) this.#letGo(how.speed);
  }

  /** The second click or tap at a place brings it nearer; with shift, further away. */
  #tap({ timeStamp: at, shiftKey }: PointerEvent, x: number, y: number): void {
    const { x: lastX, y: lastY, at: last } = this.#tapped;
    const double = at - last < DOUBLE_MS && Math.hypot(x - lastX, y - lastY) < DOUBLE_PX;
    this.#tapped = { x, y, at: double ? Number.NEGATIVE_INFINITY : at };
    if (double) this.zoomBy(shiftKey ? -1 : 1, x, y);
  }

  /** The map goes on with the speed it was let go with, and comes to rest. */
  #letGo(speed: Point | null): void {
    if (!speed || still()) {
      this.heard.onRest();
      return;
    }
    const { x: vx, y: vy } = speed;
    let before = performance.now();
    let left = 1;
    const step = (at: number) => {
      const passed = Math.min(64, Math.max(0, at - before));
      before = at;
      left *= Math.exp(-passed / SLOWING_MS);
      this.camera.moveBy(vx * passed * left, vy * passed * left);
      this.heard.onMove();
      if (left * Math.hypot(vx, vy) > 0.02) this.#animation = requestAnimationFrame(step);
      else this.heard.onRest();
    };
    this.#animation = requestAnimationFrame(step);
  }

  #wheel(event: WheelEvent): void {
    event.preventDefault();
    const { x, y } = this.#at(event);
    const unit = event.deltaMode === 1 ? LINE : event.deltaMode === 2 ? PAGE : 1;
    const pixels = event.deltaY * unit;
    if (event.ctrlKey || Math.abs(pixels) < 40) {
      this.#halt();
      this.camera.zoomAround(this.camera.zoom - pixels * (event.ctrlKey ? TRACKPAD : WHEEL), x, y);
      this.heard.onMove();
      this.heard.onRest();
    } else this.zoomBy(-pixels * WHEEL, x, y);
  }

  /** Goes nearer or further away, smoothly; without a pixel, around the middle. */
  zoomBy(by: number, x = this.camera.width / 2, y = this.camera.height / 2): void {
    const aim = (this.#aim ?? this.camera.zoom) + by;
    this.#halt();
    this.#aim = aim;
    const from = this.camera.zoom;
    this.#run(ZOOM_MS, (done) => this.camera.zoomAround(from + (aim - from) * done, x, y));
  }

  /** Moves what is in sight by so many pixels, smoothly. */
  panBy(dx: number, dy: number): void {
    this.#halt();
    let before = 0;
    this.#run(ZOOM_MS, (done) => {
      this.camera.moveBy((done - before) * dx, (done - before) * dy);
      before = done;
    });
  }

  #run(ms: number, step: (done: number) => void): void {
    const began = performance.now();
    const frame = (at: number) => {
      const share = still() ? 1 : Math.min(1, Math.max(0, (at - began) / ms));
      step(1 - (1 - share) ** 2);
      this.heard.onMove();
      if (share < 1) this.#animation = requestAnimationFrame(frame);
      else {
        this.#aim = null;
        this.heard.onRest();
      }
    };
    this.#animation = requestAnimationFrame(frame);
  }
}
